-- A refused request stays on record, and another one may follow it.
alter table document_exception add column refusal text;
alter table document_exception add column refuser_id bigint;
alter table document_exception add column refuser_name text;
alter table document_exception add column refuser_unit text;
alter table document_exception add column refused_at timestamptz;

alter table document_exception add constraint ck_document_exception_refusal
  check ((refuser_id is null) = (refusal is null) and (refuser_id is null or leader_id is null));

alter table document_exception drop constraint uq_document_exception_document;

create unique index uq_document_exception_document on document_exception (document_id) where refuser_id is null;
