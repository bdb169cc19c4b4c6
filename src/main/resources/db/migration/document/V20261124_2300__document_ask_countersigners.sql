-- An answer that came in meanwhile is not overwritten by 逾期; the time to answer counts from the day of asking.
alter table document_countersign add column version integer not null default 0;
alter table document_countersign add column asked_on date;
