-- Why a plan was sent back, and the first day on which it was handed in, by which it is late or not (MTG-03).
alter table meeting_plan add column first_submitted_on date;
alter table meeting_plan add column returned_because text;
alter table meeting_plan add column returned_by text;
alter table meeting_plan add column returned_on date;
alter table meeting_plan add constraint ck_meeting_plan_returned
  check ((returned_because is null) = (returned_by is null) and (returned_by is null) = (returned_on is null));

update meeting_plan set first_submitted_on = (submitted_at at time zone 'Asia/Shanghai')::date
where submitted_at is not null;
