-- The trail. Rows are only added; the sealing columns are set once, by the sealer.
create table trail_entry (
  id             bigint generated always as identity,
  at             timestamptz not null,
  person_id      bigint,
  person_name    text,
  post_id        bigint,
  unit_name      text,
  organ_id       bigint,
  organ_name     text,
  on_behalf_id   bigint,
  on_behalf_name text,
  verb           text        not null,
  subject_kind   text,
  subject_id     bigint,
  refused        boolean     not null,
  facts          jsonb       not null,
  ip             text,
  xact           xid8        not null default pg_current_xact_id(),
  seal_no        bigint,
  seal_hash      bytea,
  constraint pk_trail_entry primary key (id),
  constraint uq_trail_entry_seal_no unique (seal_no),
  constraint ck_trail_entry_subject check ((subject_kind is null) = (subject_id is null)),
  constraint ck_trail_entry_seal check ((seal_no is null) = (seal_hash is null)),
  constraint ck_trail_entry_person check ((person_id is null) = (person_name is null)),
  constraint ck_trail_entry_facts check (jsonb_typeof(facts) = 'object')
);

create index ix_trail_entry_unsealed on trail_entry (id) where seal_no is null;
create index ix_trail_entry_at on trail_entry (at);
create index ix_trail_entry_person on trail_entry (person_name, id desc);
create index ix_trail_entry_on_behalf on trail_entry (on_behalf_name, id desc) where on_behalf_name is not null;
create index ix_trail_entry_verb on trail_entry (verb, id desc);
create index ix_trail_entry_subject on trail_entry (subject_kind, subject_id, id desc) where subject_kind is not null;
create index ix_trail_entry_refused on trail_entry (id desc) where refused;

-- Where the chain ends. Kept apart, so that rows cut off at the end are missed.
create table trail_head (
  one       boolean not null default true,
  seal_no   bigint  not null,
  seal_hash bytea   not null,
  constraint pk_trail_head primary key (one),
  constraint ck_trail_head_one check (one)
);

insert into trail_head (seal_no, seal_hash) values (0, decode(repeat('00', 32), 'hex'));

create function trail_entry_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.xact := pg_current_xact_id();
    new.seal_no := null;
    new.seal_hash := null;
    return new;
  end if;
  if tg_op = 'UPDATE' and old.seal_no is null and new.seal_no is not null
     and to_jsonb(new) - 'seal_no' - 'seal_hash' = to_jsonb(old) - 'seal_no' - 'seal_hash' then
    return new;
  end if;
  raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger tr_trail_entry_guard before insert or update or delete on trail_entry
  for each row execute function trail_entry_guard();

create trigger tr_trail_entry_no_truncate before truncate on trail_entry
  for each statement execute function trail_entry_guard();

create function trail_head_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seal_no > old.seal_no then
    return new;
  end if;
  raise exception 'the end of the chain only moves on' using errcode = 'insufficient_privilege';
end
$$;

create trigger tr_trail_head_guard before update or delete on trail_head
  for each row execute function trail_head_guard();

create trigger tr_trail_head_no_truncate before truncate on trail_head
  for each statement execute function trail_head_guard();

comment on table trail_entry is 'append-only except seal_no, seal_hash';
comment on table trail_head is 'append-only except seal_no, seal_hash';
