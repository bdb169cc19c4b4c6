-- A scan of a signed sheet goes with its subject without being one of its attachments.
alter table stored_file add column beside boolean not null default false;
