-- An exception holds for the paper that office and leader agreed to; another one needs another agreement (DOC-12).
alter table document_exception add column text_hash text;
alter table document_exception add column voided_at timestamptz;

drop index uq_document_exception_document;

create unique index uq_document_exception_document on document_exception (document_id)
  where refuser_id is null and voided_at is null;
