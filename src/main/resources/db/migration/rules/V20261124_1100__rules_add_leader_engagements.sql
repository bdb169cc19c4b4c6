-- Rule M15: whoever is asked to a meeting has nothing else to attend at that time (SCH-03).
insert into rule (id, code, rule_set, title_zh, title_en, text_zh, text_en, source_level, severity, profile, stages,
                  overridable, valid_from, valid_to, parameters) values
  (216, 'M15', 'LOCAL-MEETINGS', '拟请的领导在会议时间内没有其他安排', 'The leaders asked have nothing else to attend then',
   '需省政府领导出席的会议，应当与领导活动安排相衔接；拟请的领导在该时间已安排出席其他会议或者活动的，应当调整会议时间或者另请一位领导。',
   'A meeting that needs a leader of the government is fitted to the leaders’ schedule; where the leader asked already attends another meeting or event at that time, the meeting is moved or another leader is asked.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', true, '2012-07-01', null, '{}');

insert into rule_citation (rule_id, position, rule_set, article_zh, article_en) values
  (216, 1, 'LOCAL-MEETINGS', '第九条', 'Art. 9');
