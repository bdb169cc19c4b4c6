-- What a leader asked for at a report on the preparation becomes a line of the checklist (MTG-16).
alter table meeting_preparation_item add column demanded_by text;

alter table meeting_preparation_item add column due_on date;

alter table meeting_preparation_item add constraint ck_meeting_preparation_item_demand
  check (demanded_by is null or words is not null);
