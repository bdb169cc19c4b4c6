-- Editions of meeting papers before the present one are read by the office that prepares meetings, not by those invited.
insert into access_grant (principal, subject_kind, sort_date, subject_id)
select principal, 'MEETING_MATERIAL_EDITION', sort_date, subject_id from access_grant
where subject_kind = 'MEETING_MATERIAL' and principal like 'r:MEETING_OFFICER@%'
on conflict do nothing;
