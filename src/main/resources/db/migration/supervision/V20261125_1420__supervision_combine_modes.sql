-- Modes of supervision, as they are combined on a matter (SUP-15).
create table matter_mode (
  matter_id bigint not null,
  mode      text   not null,
  constraint pk_matter_mode primary key (matter_id, mode),
  constraint fk_matter_mode_matter foreign key (matter_id) references matter (id),
  constraint ck_matter_mode check (mode in ('GOAL_ASSESSMENT', 'TRACKING', 'COORDINATION', 'ON_THE_SPOT', 'SPECIALIST',
    'DEPARTMENTAL'))
);
