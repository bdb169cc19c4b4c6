-- Each shift of a swap has its leader in charge, and each of them consents (B-4.3); appended to, never changed.
create table duty_swap_consent (
  swap_id      bigint      not null,
  position     integer     not null,
  shift_id     bigint      not null,
  leader_id    bigint      not null,
  leader_name  text        not null,
  consented_by text        not null,
  consented_at timestamptz not null,
  constraint pk_duty_swap_consent primary key (swap_id, position),
  constraint fk_duty_swap_consent_swap foreign key (swap_id) references duty_swap (id),
  constraint fk_duty_swap_consent_shift foreign key (shift_id) references duty_shift (id)
);

-- What was decided so far was decided by the leader of the first shift.
insert into duty_swap_consent (swap_id, position, shift_id, leader_id, leader_name, consented_by, consented_at)
select w.id, 0, w.shift_id, d.leader_id, d.leader_name, w.consenter_name, w.decided_at
from duty_swap w join duty_shift d on d.id = w.shift_id
where w.status = 'DONE' and d.leader_id is not null;
