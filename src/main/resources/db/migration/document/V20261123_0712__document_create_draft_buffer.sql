-- What somebody is still typing, by document (0: a draft that has never been saved); kept until it is saved.
create table document_draft_buffer (
  person_id   bigint      not null,
  document_id bigint      not null,
  form        jsonb       not null,
  saved_at    timestamptz not null,
  constraint pk_document_draft_buffer primary key (person_id, document_id)
);

create index ix_document_draft_buffer_document on document_draft_buffer (document_id);
create index ix_document_draft_buffer_saved on document_draft_buffer (saved_at);
