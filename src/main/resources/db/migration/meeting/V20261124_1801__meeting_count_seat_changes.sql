-- How often a seat plan was changed by hand or drawn anew, so that nobody undoes what he or she did not see.
alter table meeting_seat_plan add column changes integer not null default 0;
