-- 催办 of the daily job: a unit is urged once for each date it is about.
create table proposal_reminder (
  id          bigint generated always as identity,
  proposal_id bigint      not null,
  part_id     bigint      not null,
  round       integer     not null,
  unit_name   text        not null,
  kind        text        not null,
  due_on      date        not null,
  about_on    date        not null,
  sent_on     date        not null,
  done_at     timestamptz not null,
  constraint pk_proposal_reminder primary key (id),
  constraint fk_proposal_reminder_proposal foreign key (proposal_id) references proposal,
  constraint fk_proposal_reminder_part foreign key (part_id) references proposal_part,
  constraint uq_proposal_reminder_about unique (part_id, round, kind, about_on),
  constraint ck_proposal_reminder_kind check (kind in ('ACCEPT_LATE', 'OPINION_NEAR', 'OPINION_LATE', 'REPLY_NEAR',
    'REPLY_LATE'))
);

create index ix_proposal_reminder_proposal on proposal_reminder (proposal_id, id);

comment on table proposal_reminder is 'append-only';
