-- Who named another basis than the proposer: he does not establish the matter either.
alter table matter add column cause_by bigint;
