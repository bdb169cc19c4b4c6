-- A shift is always one of a roster, which is never deleted.
alter table duty_shift
  add constraint fk_duty_shift_roster foreign key (roster_id) references roster (id);
