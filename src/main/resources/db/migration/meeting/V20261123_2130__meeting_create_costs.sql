-- What meetings really cost, in yuan (MTG-08).
create table meeting_cost (
  meeting_id  bigint         not null,
  version     integer        not null default 0,
  people      integer        not null,
  days        integer        not null,
  lodging     numeric(11, 2) not null,
  meals       numeric(11, 2) not null,
  other       numeric(11, 2) not null,
  remark      text,
  recorded_by text           not null,
  recorded_at timestamptz    not null,
  constraint pk_meeting_cost primary key (meeting_id),
  constraint fk_meeting_cost_meeting foreign key (meeting_id) references meeting (id),
  constraint ck_meeting_cost_amounts check (people > 0 and days > 0 and lodging >= 0 and meals >= 0 and other >= 0)
);
