-- The clocks of what need not go up and then must, or was closed and is open again, run from that moment; null: from 事发 or 接报.
alter table incident add column clock_restarted_at timestamptz;
