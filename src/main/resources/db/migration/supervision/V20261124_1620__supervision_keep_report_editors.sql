-- All who ever changed the words of a report; none of them reviews or signs it. The last one stays in editor_id.
create table supervision_report_editor (
  report_id bigint not null,
  person_id bigint not null,
  constraint pk_supervision_report_editor primary key (report_id, person_id),
  constraint fk_supervision_report_editor foreign key (report_id) references supervision_report (id)
);
insert into supervision_report_editor (report_id, person_id) select id, editor_id from supervision_report;
