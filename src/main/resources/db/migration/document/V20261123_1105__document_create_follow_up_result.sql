-- How the work that came of a document ended: settled, written off, or opened again; one line for each.
create table document_follow_up_result (
  id           bigint      generated always as identity,
  document_id  bigint      not null,
  item         integer     not null,
  subject_kind text        not null,
  subject_id   bigint      not null,
  work_number  text,
  title        text        not null,
  address      text        not null,
  step         text        not null,
  outcome      text        not null,
  done_by_name text        not null,
  done_at      timestamptz not null,
  constraint pk_document_follow_up_result primary key (id),
  constraint fk_document_follow_up_result_document foreign key (document_id) references document,
  constraint ck_document_follow_up_result_step check (step in ('SETTLED', 'CLOSED', 'REOPENED')),
  constraint uq_document_follow_up_result_line unique (document_id, subject_kind, subject_id, step, done_at)
);

comment on table document_follow_up_result is 'append-only';
