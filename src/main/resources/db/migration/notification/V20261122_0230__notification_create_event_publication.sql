-- Registry of listeners that run after commit: schema v2 of Spring Modulith 2.1 for PostgreSQL.
create table event_publication (
  id                     uuid        not null,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz,
  constraint pk_event_publication primary key (id)
);

create index ix_event_publication_serialized_event on event_publication using hash (serialized_event);
create index ix_event_publication_completion_date on event_publication (completion_date);
