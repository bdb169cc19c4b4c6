-- An exception falls away with the paper it was granted for; it stays in the list, and may be asked for again.
alter table rule_override drop constraint ck_rule_override_status;
alter table rule_override add constraint ck_rule_override_status
  check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'VOID'));

drop index uq_rule_override_subject_rule;

create unique index uq_rule_override_subject_rule on rule_override (subject_kind, subject_id, rule)
  where status not in ('REFUSED', 'VOID');
