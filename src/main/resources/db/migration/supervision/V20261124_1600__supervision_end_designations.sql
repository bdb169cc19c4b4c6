-- A designation can be taken back before its period is over; the row stays with the reason and who did it.
alter table matter_designation
  add column version       integer not null default 0,
  add column ended_on      date,
  add column ended_because text,
  add column ender_id      bigint,
  add column ender_name    text,
  add column ender_unit    text,
  add column ended_at      timestamptz,
  add constraint ck_matter_designation_ended check (
    (ended_on is null) = (ended_because is null) and (ended_on is null) = (ender_id is null));
