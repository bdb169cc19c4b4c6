-- Decisions on personnel items: known to the circle of those items only, and not in the general minutes.
alter table meeting_decision add column personnel boolean not null default false;

-- Numbers without gaps where nothing is signed yet, as the minutes count them.
update meeting_decision d set item = -n.place
  from (select id, row_number() over (partition by meeting_id order by item) as place from meeting_decision) n
  where n.id = d.id and n.place <> d.item and not exists (select 1 from meeting_minutes m where m.meeting_id = d.meeting_id
    and m.status in ('SIGNED', 'ISSUED'));
update meeting_decision set item = -item where item < 0;
