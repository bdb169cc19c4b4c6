-- What a paper answers when another module began it, and the class printed at its upper right.
create table document_occasion (
  document_id  bigint not null,
  subject_kind text   not null,
  subject_id   bigint not null,
  title        text   not null,
  address      text   not null,
  class_mark   text,
  constraint pk_document_occasion primary key (document_id),
  constraint fk_document_occasion_document foreign key (document_id) references document,
  constraint ck_document_occasion_class_mark check (char_length(class_mark) between 1 and 4)
);

create index ix_document_occasion_subject on document_occasion (subject_kind, subject_id);

comment on table document_occasion is 'append-only';
