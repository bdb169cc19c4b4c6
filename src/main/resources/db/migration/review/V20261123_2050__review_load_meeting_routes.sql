-- The usual way of an application for a meeting, by its class; organs make their own versions (MTG-11).
insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
select null, kind, 'MEETING', 1, 'ACTIVE', 'template', now()
from unnest(array['MEETING_GOVERNMENT', 'MEETING_COMPREHENSIVE', 'MEETING_ORDINARY']) kind;

insert into route_step (route_id, position, kind, who, param, mode, limit_days)
select r.id, s.position, s.kind, 'CHOSEN', null, 'ANY', s.limit_days
from route r cross join (values
  (1, 'UNIT_HEAD', null::integer),
  (2, 'LEADERSHIP', null::integer),
  (3, 'MEETING_OFFICE', 3),
  (4, 'UNPLANNED', null::integer),
  (5, 'SECRETARY_GENERAL', null::integer),
  (6, 'MEETING_APPROVAL', null::integer)
) s (position, kind, limit_days)
where r.organ_id is null and r.subject_kind = 'MEETING';
