-- What a meeting made of a topic stays with its agenda: the topic itself may go on to another meeting or come again.
alter table meeting_agenda_slot add column outcome text, add column outcome_remark text;
alter table meeting_agenda_slot add constraint ck_meeting_agenda_slot_outcome check (outcome in ('ADOPTED',
  'ADOPTED_IN_PRINCIPLE', 'PASSED', 'SETTLED', 'TO_BE_REVISED', 'DEFERRED', 'REJECTED', 'WITHDRAWN'));
update meeting_agenda_slot a set outcome = t.outcome, outcome_remark = t.outcome_remark
  from meeting_topic t where t.id = a.topic_id and t.meeting_id = a.meeting_id and t.outcome is not null;
alter table meeting_topic_entry add column outcome text;

-- Topics of meetings that will never be held wait again for one.
update meeting_topic set status = case when coordinated_on is null then 'COORDINATING' else 'READY' end, meeting_id = null
  where status = 'LISTED' and meeting_id in (select id from meeting where status in ('CANCELLED', 'REFUSED'));
