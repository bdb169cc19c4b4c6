-- 政协委员会, and 人大、政协联络员.
alter table organ drop constraint ck_organ_type;

alter table organ add constraint ck_organ_type check (type in ('GOVERNMENT', 'OFFICE', 'DEPARTMENT', 'DIRECT_AGENCY',
  'DIVISION', 'COORDINATION_BODY', 'LIAISON_OFFICE', 'CONGRESS', 'CPPCC'));

alter table role_grant drop constraint ck_role_grant_role;

alter table role_grant add constraint ck_role_grant_role check (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN',
  'AUDIT_ADMIN', 'DRAFTER', 'UNIT_HEAD', 'OFFICE_REVIEWER', 'LEGAL_REVIEWER', 'SECRETARY', 'LEADER', 'PRINCIPAL',
  'RECHECKER', 'REGISTRAR', 'TYPESETTER', 'SEAL_KEEPER', 'ARCHIVIST', 'DOCUMENT_SUPERVISOR', 'PROCESS_MANAGER',
  'RECORDING_CLERK', 'SUPERVISOR', 'SUPERVISION_HEAD', 'SUPERVISION_LIAISON', 'DUTY_OFFICER',
  'DUTY_DIRECTOR', 'EMERGENCY_SIGNER', 'DUTY_ASSESSOR', 'MEETING_OFFICER', 'MEETING_LIAISON', 'PROPOSAL_LIAISON'));
