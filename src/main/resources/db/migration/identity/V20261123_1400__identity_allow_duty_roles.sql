-- 值班员, 值班室主任, 紧急信息签发人, 值班考核员.
alter table role_grant drop constraint ck_role_grant_role;

alter table role_grant add constraint ck_role_grant_role check (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN',
  'AUDIT_ADMIN', 'DRAFTER', 'UNIT_HEAD', 'OFFICE_REVIEWER', 'LEGAL_REVIEWER', 'SECRETARY', 'LEADER', 'PRINCIPAL',
  'RECHECKER', 'REGISTRAR', 'TYPESETTER', 'SEAL_KEEPER', 'ARCHIVIST', 'DOCUMENT_SUPERVISOR', 'PROCESS_MANAGER',
  'RECORDING_CLERK', 'SUPERVISOR', 'SUPERVISION_HEAD', 'SUPERVISION_LIAISON', 'DUTY_OFFICER',
  'DUTY_DIRECTOR', 'EMERGENCY_SIGNER', 'DUTY_ASSESSOR'));
