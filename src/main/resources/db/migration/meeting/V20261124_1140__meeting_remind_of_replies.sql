-- A reminder goes out once before the replies are due; again when the notice is sent again.
alter table meeting_notice add column reply_reminded_at timestamptz;
