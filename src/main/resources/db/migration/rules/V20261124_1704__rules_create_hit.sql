-- What a rule found when a step was taken or stopped; counted once a day for one record (ORG-20).
create table rule_hit (
  id            bigint generated always as identity,
  rule          text   not null,
  severity      text   not null,
  subject_kind  text   not null,
  subject_id    bigint not null,
  subject_title text   not null,
  link          text   not null,
  organ_id      bigint not null,
  organ_name    text   not null,
  hit_on        date   not null,
  constraint pk_rule_hit primary key (id),
  constraint uq_rule_hit_day unique (subject_kind, subject_id, rule, severity, hit_on),
  constraint ck_rule_hit_severity check (severity in ('BLOCK', 'WARN'))
);

create index ix_rule_hit_day on rule_hit (hit_on, organ_id, rule);

create index ix_rule_override_requested on rule_override (requested_at);

comment on table rule_hit is 'append-only';
