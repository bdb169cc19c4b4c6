-- Remembers at the first start whether the demo office was loaded ('office') or not ('none').
create table demo_load (
  part      text        not null,
  loaded_at timestamptz not null default now(),
  constraint pk_demo_load primary key (part)
);
