-- A room that is no longer in use keeps its past and says why; its name may be used again.
alter table duty_room add column closed_reason text;
alter table duty_room add column closed_by text;
alter table duty_room add column closed_at timestamptz;
alter table duty_room add constraint ck_duty_room_closed check (open = (closed_at is null)
  and num_nonnulls(closed_reason, closed_by, closed_at) in (0, 3));
alter table duty_room drop constraint uq_duty_room_name;
create unique index uq_duty_room_name on duty_room (organ_id, name) where open;
