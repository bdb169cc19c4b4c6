-- Limits in calendar days keep what they were counted from, so that they are counted again with the calendar of a year.
alter table matter_part add column calendar_from date;
alter table matter_part add column calendar_days integer;
alter table matter_part add constraint ck_matter_part_calendar check ((calendar_from is null) = (calendar_days is null));
