-- Of two people who decide the same request at once one is too late.
alter table document_exception add column version integer not null default 0;
