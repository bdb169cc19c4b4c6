-- Editions of meeting papers before the present one lie apart from it: who is invited reads the present one only.
update stored_file f set subject_kind = 'MEETING_MATERIAL_EDITION'
where f.subject_kind = 'MEETING_MATERIAL' and exists (
  select 1 from stored_file n where n.subject_kind = f.subject_kind and n.subject_id = f.subject_id and n.id > f.id);
