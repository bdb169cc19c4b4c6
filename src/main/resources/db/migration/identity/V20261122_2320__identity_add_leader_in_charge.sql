-- 分管领导 of a 内设机构: a post, so that whoever holds it is in charge.
alter table organ add column leader_post_id bigint;

alter table organ add constraint fk_organ_leader_post foreign key (leader_post_id) references post (id);

alter table organ add constraint ck_organ_leader_post check (leader_post_id is null or type = 'DIVISION');
