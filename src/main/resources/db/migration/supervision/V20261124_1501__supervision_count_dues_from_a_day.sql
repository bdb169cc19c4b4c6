-- A due date keeps the day it was counted from, whichever way: calendar days first, then working days. So it is counted
-- again with the calendar of a year also after the clock stood still and after another unit was asked.
alter table matter_part drop constraint ck_matter_part_calendar;
alter table matter_part rename column calendar_from to counted_from;
update matter_part set counted_from = assigned_on where counted_days is not null;
alter table matter_part add constraint ck_matter_part_counted
  check ((counted_from is null) = (counted_days is null and calendar_days is null));
