-- 撤回: a signature that was taken back stays in the file and counts no longer.
alter table document_signature add column voided_at timestamptz;
