-- 请假 of somebody ticked off as present, so that a tick made by mistake can be taken back (MTG-19).
alter table meeting_attendee add column leave_kept text;
alter table meeting_attendee add constraint ck_meeting_attendee_leave_kept
  check (leave_kept is null or signed_in_at is not null);
