-- The usual way of an outgoing document for every organ (条例 第二十条 to 第二十五条); organs make their own versions.
insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
select null, kind, 'DOCUMENT', 1, 'ACTIVE', 'template', now()
from unnest(array['OUTGOING_DOWNWARD', 'OUTGOING_UPWARD', 'OUTGOING_PARALLEL', 'OUTGOING_LETTER']) kind;

insert into route_step (route_id, position, kind, who, param, mode, limit_days)
select r.id, s.position, s.kind, s.who, s.param, s.mode, s.limit_days
from route r cross join (values
  (1, 'UNIT_REVIEW', 'HEAD_OF_DRAFTING_UNIT', null::text, 'ANY', null::integer),
  (2, 'COUNTERSIGN', 'CHOSEN', null::text, 'ALL', 5),
  (3, 'COORDINATION', 'ROLE_IN_ORGAN', 'SECRETARY', 'ANY', null::integer),
  (4, 'ACCEPTANCE', 'ROLE_IN_ORGAN', 'OFFICE_REVIEWER', 'ANY', null::integer),
  (5, 'GATE_ISSUING', 'ROLE_IN_ORGAN', 'OFFICE_REVIEWER', 'ANY', null::integer),
  (6, 'GATE_POLICY', 'ROLE_IN_ORGAN', 'OFFICE_REVIEWER', 'ANY', null::integer),
  (7, 'GATE_LEGAL', 'ROLE_IN_ORGAN', 'LEGAL_REVIEWER', 'ANY', 7),
  (8, 'GATE_FORMAT', 'ROLE_IN_ORGAN', 'OFFICE_REVIEWER', 'ANY', null::integer),
  (9, 'SIGNATURE', 'CHOSEN', null::text, 'ALL', null::integer),
  (10, 'RECHECK', 'ROLE_IN_ORGAN', 'RECHECKER', 'ANY', null::integer),
  (11, 'NUMBERING', 'ROLE_IN_ORGAN', 'REGISTRAR', 'ANY', null::integer),
  (12, 'TYPESETTING', 'ROLE_IN_ORGAN', 'TYPESETTER', 'ANY', null::integer),
  (13, 'SEALING', 'ROLE_IN_ORGAN', 'SEAL_KEEPER', 'ANY', null::integer),
  (14, 'DISPATCH', 'ROLE_IN_ORGAN', 'REGISTRAR', 'ANY', null::integer),
  (15, 'ARCHIVING', 'ROLE_IN_ORGAN', 'ARCHIVIST', 'ANY', null::integer)
) s (position, kind, who, param, mode, limit_days)
where r.organ_id is null and r.version = 1;
