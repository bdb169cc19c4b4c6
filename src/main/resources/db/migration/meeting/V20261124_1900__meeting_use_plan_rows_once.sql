-- A row of the annual plan stands for one meeting that is or was to be held (MTG-01).
create function meeting_refuse_used_plan_row() returns trigger language plpgsql as $$
begin
  if new.plan_item_id is null or (tg_op = 'UPDATE' and new.plan_item_id is not distinct from old.plan_item_id) then
    return new;
  end if;
  perform 1 from meeting_plan_item where id = new.plan_item_id for update;
  if exists (select 1 from meeting_application a join meeting m on m.id = a.meeting_id
      where a.plan_item_id = new.plan_item_id and a.meeting_id <> new.meeting_id
        and m.status not in ('CANCELLED', 'REFUSED')) then
    raise exception 'row % of the plan is used by another meeting', new.plan_item_id
      using errcode = 'unique_violation', constraint = 'uq_meeting_application_plan_item';
  end if;
  return new;
end $$;

create trigger tr_meeting_application_plan_item before insert or update of plan_item_id on meeting_application
  for each row execute function meeting_refuse_used_plan_row();

create index ix_meeting_application_plan_item on meeting_application (plan_item_id) where plan_item_id is not null;
