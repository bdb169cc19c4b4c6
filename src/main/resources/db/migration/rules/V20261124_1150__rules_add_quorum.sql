-- Rule M16: the quorum of executive and plenary sessions as data (MTG-19).
insert into rule_set (code, title_zh, title_en, number, source_level, valid_from, valid_to) values
  ('LOCAL-PROCEDURE', '《本级政府工作规则》', 'Rules of procedure of the local government', null, 'NORMATIVE_DOCUMENT', '2012-07-01', null);

insert into rule (id, code, rule_set, title_zh, title_en, text_zh, text_en, source_level, severity, profile, stages,
                  overridable, valid_from, valid_to, parameters) values
  (217, 'M16', 'LOCAL-PROCEDURE', '常务会议、全体会议须有半数以上组成人员出席', 'More than half of the members attend executive and plenary sessions',
   '政府常务会议、全体会议须有半数以上组成人员出席方可召开；列席人员和代会人员不计入出席人数。',
   'Executive and plenary sessions of the government are opened only when more than half of the members attend; those who attend without a vote or stand in for a member do not count.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null, '{"moreThanPercent": 50}');

insert into rule_citation (rule_id, position, rule_set, article_zh, article_en) values
  (217, 1, 'LOCAL-PROCEDURE', '', '');
