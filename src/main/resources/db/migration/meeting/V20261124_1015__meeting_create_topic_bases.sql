-- The record of another module from whose words a topic began.
create table meeting_topic_basis (
  topic_id     bigint not null,
  subject_kind text   not null,
  subject_id   bigint not null,
  title        text   not null,
  address      text   not null,
  constraint pk_meeting_topic_basis primary key (topic_id),
  constraint fk_meeting_topic_basis_topic foreign key (topic_id) references meeting_topic (id)
);
