-- Rules M01 to M14 on fewer, shorter and cheaper meetings (MTG-01 to MTG-09, MTG-15); who added a version later, and why.
alter table rule drop constraint ck_rule_code;

alter table rule add constraint ck_rule_code check (code ~ '^[RM][0-9]{2}$');

alter table rule add column added_by text;

alter table rule add column added_at timestamptz;

alter table rule add column added_because text;

alter table rule add constraint ck_rule_added check ((added_by is null) = (added_at is null)
  and (added_by is null) = (added_because is null));

insert into rule_set (code, title_zh, title_en, number, source_level, valid_from, valid_to) values
  ('LOCAL-MEETINGS', '《本级政府关于精简会议的规定》', 'Rules of the local government on fewer meetings', null, 'NORMATIVE_DOCUMENT', '2012-07-01', null),
  ('HYF-2016', '《中央和国家机关会议费管理办法》', 'Measures for Managing Meeting Expenses of Central State Organs (2016)', '财行〔2016〕214号', 'NORMATIVE_DOCUMENT', '2016-07-01', null),
  ('JF-2024', '《整治形式主义为基层减负若干规定》', 'Provisions on Curbing Formalism and Easing Burdens at the Grass Roots (2024)', null, 'PARTY_REGULATION', '2024-08-06', null);

insert into rule (id, code, rule_set, title_zh, title_en, text_zh, text_en, source_level, severity, profile, stages,
                  overridable, valid_from, valid_to, parameters) values
  (201, 'M01', 'LOCAL-MEETINGS', '须经部门领导集体研究同意', 'The department’s leadership has agreed collectively',
   '省政府各部门召开全省性会议，须经部门领导集体研究同意。',
   'A department that calls a province-wide meeting needs the collective agreement of its leadership.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null, '{}'),
  (202, 'M02', 'LOCAL-MEETINGS', '专业会议原则上每年不超过2次', 'As a rule two professional meetings a year',
   '各部门召开的全省性专业会议，原则上每年不得超过2次。',
   'As a rule a department holds no more than two province-wide professional meetings a year.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', true, '2012-07-01', null, '{"maxPerYear": 2}'),
  (203, 'M03', 'JF-2024', '综合性会议原则上每年不超过1次', 'As a rule one comprehensive meeting a year',
   '本系统本领域综合性工作会议原则上每年不超过1次。',
   'As a rule there is no more than one comprehensive working meeting of a field a year.',
   'PARTY_REGULATION', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', true, '2024-08-06', null, '{"maxPerYear": 1}'),
  (204, 'M04', 'LOCAL-MEETINGS', '会期：综合性、部门工作会议不超过2天，专业性会议不超过1天', 'Days: two for comprehensive and work meetings, one for professional ones',
   '综合性会议和部门工作会议不超过2天，专业性会议不超过1天。',
   'Comprehensive and department work meetings last no more than two days, professional meetings no more than one.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"days": 2, "professionalDays": 1, "withRegistration": false}'),
  (205, 'M05', 'JF-2024', '会议一般不超过半天', 'As a rule half a day',
   '会议一般控制在半天以内，分组讨论的不超过1天半。',
   'As a rule a meeting lasts no longer than half a day; one with group discussions a day and a half.',
   'PARTY_REGULATION', 'WARN', 'ALL', '{DRAFTING,SUBMISSION}', false, '2024-08-06', null, '{"hours": 4}'),
  (206, 'M06', 'LOCAL-MEETINGS', '传达、部署类会议应尽量采用电视电话会议', 'Meetings that relay or deploy should be held by video',
   '传达全国会议精神以及部署工作的会议，应尽量采用电视电话会议形式。',
   'Meetings that relay national meetings or deploy work should be held by video or telephone wherever possible.',
   'NORMATIVE_DOCUMENT', 'WARN', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"purposes": ["RELAY", "DEPLOYMENT"], "reasonRequired": true}'),
  (207, 'M07', 'LOCAL-MEETINGS', '避免层层开会、层层传达', 'No repeats from layer to layer',
   '条件允许的，可直接开到基层，避免层层开会、层层传达。',
   'Where possible a meeting reaches the grass roots directly; it is not repeated layer by layer.',
   'NORMATIVE_DOCUMENT', 'WARN', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null, '{"withinDays": 7, "likeness": 50}'),
  (208, 'M08', 'LOCAL-MEETINGS', '不得租用三星级以上宾馆', 'No hotels of three stars and above',
   '不得租用三星级以上豪华宾馆和高级饭店。',
   'Luxury hotels of three stars and above are not rented.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'SEED', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"maxStar": 2, "designatedOnly": false}'),
  (209, 'M08', 'HYF-2016', '在四星级以下定点饭店召开', 'In designated hotels of four stars or below',
   '二、三、四类会议应当在四星级以下（含四星）定点饭店召开。',
   'Meetings of the second to fourth class are held in designated hotels of four stars or below.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'Y2012', '{DRAFTING,SUBMISSION}', false, '2016-07-01', null,
   '{"maxStar": 4, "designatedOnly": true}'),
  (210, 'M09', 'LOCAL-MEETINGS', '不得超标准使用会议经费', 'The expense standard is kept',
   '不得超标准使用会议经费；会议费按综合定额控制，人数×天数×定额标准为上限。',
   'Meeting expenses keep to the standard: people × days × quota is the limit.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"quotaComprehensive": 500, "quota": 400}'),
  (211, 'M10', 'LOCAL-MEETINGS', '不得摊派和转嫁经费负担', 'Costs are not apportioned or shifted',
   '会议经费列入本部门预算，不得摊派和转嫁经费负担。',
   'Meetings are paid from the department’s own budget; costs are neither apportioned to nor shifted onto others.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"sources": ["OWN_BUDGET", "SPECIAL_FUND"]}'),
  (212, 'M11', 'LOCAL-MEETINGS', '只请一位副职领导出席，其他不陪会', 'One deputy head attends, the others do not keep company',
   '除省政府综合性会议外，其他会议需省政府领导出席的，只请一位副省长出席会议，其他副省长不陪会。',
   'Except for comprehensive meetings of the government, only one vice governor attends; the others do not keep company.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null, '{"viceHeads": 1}'),
  (213, 'M12', 'HYF-2016', '会议规模和工作人员比例', 'Size and share of staff',
   '二类会议参会人员不超过300人，工作人员控制在会议代表人数的15%以内；三类会议不超过150人，工作人员控制在10%以内。',
   'Second class: no more than 300 people, staff within 15 % of the delegates; third class: no more than 150, staff within 10 %.',
   'NORMATIVE_DOCUMENT', 'WARN', 'ALL', '{DRAFTING,SUBMISSION}', false, '2016-07-01', null,
   '{"peopleComprehensive": 300, "staffShareComprehensive": 15, "people": 150, "staffShare": 10}'),
  (214, 'M13', 'LOCAL-MEETINGS', '政府综合性会议须经政府会议研究同意', 'A comprehensive meeting of the government has been agreed by one of its sessions',
   '以政府名义召开的综合性会议，须经政府常务会议研究同意，并注明会议次数。',
   'A comprehensive meeting in the government’s name needs the agreement of an executive session, which is named by its number.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null, '{}'),
  (215, 'M14', 'LOCAL-MEETINGS', '会议列入年度计划，计划外的说明理由', 'In the annual plan, or with a reason',
   '各部门于每年12月底以前将下年度会议计划报送政府；未列入计划的会议须说明理由、另行审批。',
   'Departments hand in next year’s plan of meetings by the end of December; a meeting outside of the plan needs a reason and an approval of its own.',
   'NORMATIVE_DOCUMENT', 'BLOCK', 'ALL', '{DRAFTING,SUBMISSION}', false, '2012-07-01', null,
   '{"deadlineMonth": 12, "deadlineDay": 31}');

insert into rule_citation (rule_id, position, rule_set, article_zh, article_en) values
  (201, 1, 'LOCAL-MEETINGS', '第三条', 'Art. 3'),
  (202, 1, 'LOCAL-MEETINGS', '第三条', 'Art. 3'),
  (203, 1, 'JF-2024', '', ''),
  (204, 1, 'LOCAL-MEETINGS', '第五条', 'Art. 5'),
  (205, 1, 'JF-2024', '', ''),
  (206, 1, 'LOCAL-MEETINGS', '第六条', 'Art. 6'),
  (207, 1, 'LOCAL-MEETINGS', '第六条', 'Art. 6'),
  (208, 1, 'LOCAL-MEETINGS', '第七条', 'Art. 7'),
  (209, 1, 'HYF-2016', '', ''),
  (210, 1, 'LOCAL-MEETINGS', '第八条', 'Art. 8'),
  (210, 2, 'HYF-2016', '', ''),
  (211, 1, 'LOCAL-MEETINGS', '第八条', 'Art. 8'),
  (212, 1, 'LOCAL-MEETINGS', '第九条', 'Art. 9'),
  (213, 1, 'HYF-2016', '', ''),
  (214, 1, 'LOCAL-MEETINGS', '第四条', 'Art. 4'),
  (215, 1, 'LOCAL-MEETINGS', '第二条', 'Art. 2');

select setval(pg_get_serial_sequence('rule', 'id'), 1000);
