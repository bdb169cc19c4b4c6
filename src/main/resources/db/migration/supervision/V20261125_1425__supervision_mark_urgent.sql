-- 特急 (马上就办, SUP-18): assigned to be received the same day; its light warns from the first day on.
alter table matter add column urgent boolean not null default false;
