-- The decision of a session by which a meeting was agreed (MTG-15), of a session kept here or entered from outside (MTG-18).
alter table meeting_application add column basis_decision_id bigint;
alter table meeting_application add column basis_outside_id bigint;
alter table meeting_application add constraint fk_meeting_application_basis_decision
  foreign key (basis_decision_id) references meeting_decision (id) on delete set null;
alter table meeting_application add constraint fk_meeting_application_basis_outside
  foreign key (basis_outside_id) references meeting_outside_decision (id);
alter table meeting_application add constraint ck_meeting_application_basis
  check (basis_decision_id is null or basis_outside_id is null);

create index ix_meeting_application_basis_decision on meeting_application (basis_decision_id)
where basis_decision_id is not null;
