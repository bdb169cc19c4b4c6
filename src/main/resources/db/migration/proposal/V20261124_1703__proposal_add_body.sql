-- 来件机关: the congress or CPPCC committee whose liaison reads the proposal and rates the answer.
alter table proposal add column body_id bigint;

alter table proposal add column body_name text;

alter table proposal add constraint ck_proposal_body check ((body_id is null) = (body_name is null));

create index ix_proposal_body on proposal (body_id, status) where body_id is not null;
