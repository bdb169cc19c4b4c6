-- Whether a proposer is a person or a body; what stands there is judged by its name, as a registration does.
alter table proposal_proposer add column kind text;

update proposal_proposer set kind = case
  when name ~ '[·•・]' then 'PERSON'
  when char_length(name) > 4 or name ~ '^(民革|民盟|民建|民进|农工党|致公党|九三|台盟)'
    or name ~ '(学社|工商联|总工会|妇联|侨联|台联|科协|团委|委员会|协会|代表团|界)$' then 'BODY'
  else 'PERSON' end;

alter table proposal_proposer alter column kind set not null;

alter table proposal_proposer add constraint ck_proposal_proposer_kind check (kind in ('PERSON', 'BODY'));
