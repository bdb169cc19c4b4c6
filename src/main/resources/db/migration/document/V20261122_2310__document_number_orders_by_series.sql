-- 第1号 of an order stands once in every government's own series; the register keeps it unique there.
alter table document drop constraint uq_document_number;

create unique index uq_document_number on document (number) where number not like '第%';
