-- Who may know of a record. Narrow and clustered by principal, because lists start here (architecture, visibility).
create table access_grant (
  principal    text   not null,
  subject_kind text   not null,
  sort_date    date   not null,
  subject_id   bigint not null,
  constraint pk_access_grant primary key (principal, subject_kind, subject_id)
);

create index ix_access_grant_newest on access_grant (principal, subject_kind, sort_date desc, subject_id desc);

create index ix_access_grant_subject on access_grant (subject_kind, subject_id);
