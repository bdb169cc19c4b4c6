-- 逾期未复: the paper goes on without an opinion; who carries it on says so.
alter table document_countersign drop constraint ck_document_countersign_opinion;
alter table document_countersign add constraint ck_document_countersign_opinion
  check (opinion in ('AGREE', 'CHANGES_WANTED', 'DISAGREE', 'LAPSED'));
