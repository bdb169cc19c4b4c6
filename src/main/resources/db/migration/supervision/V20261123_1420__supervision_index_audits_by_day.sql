create index ix_matter_audit_done on matter_audit (done_at);
