-- A request for more time that nobody decided lapses when the unit reports, or when another unit is asked instead.
alter table matter_extension add column lapsed_on date;
alter table matter_extension add constraint ck_matter_extension_lapsed check (lapsed_on is null or granted is null);
drop index uq_matter_extension_one_open;
update matter_extension e set lapsed_on = (e.done_at at time zone 'Asia/Shanghai')::date
  from matter_part p
  where p.id = e.part_id and e.granted is null and (p.status <> 'RECEIVED' or p.round <> e.round);
create unique index uq_matter_extension_one_open on matter_extension (part_id)
  where granted is null and lapsed_on is null;
