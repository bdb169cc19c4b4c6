-- Yearly arrangements of the General Office of the State Council; rows by range because the notices speak in ranges.
insert into calendar_year (year, version, current, title, reference, loaded_at)
values (2025, 1, true, '国务院办公厅关于2025年部分节假日安排的通知', null, timestamptz '2024-11-12 00:00+08'),
       (2026, 1, true, '国务院办公厅关于2026年部分节假日安排的通知', '国办发明电〔2025〕7号', timestamptz '2025-11-04 00:00+08');

insert into calendar_day (calendar_year_id, day, kind, name)
select y.id, d.day::date, r.kind, r.name
from (values
        (2025, date '2025-01-01', date '2025-01-01', 'OFF', '元旦'),
        (2025, date '2025-01-26', date '2025-01-26', 'WORK', '春节'),
        (2025, date '2025-01-28', date '2025-02-04', 'OFF', '春节'),
        (2025, date '2025-02-08', date '2025-02-08', 'WORK', '春节'),
        (2025, date '2025-04-04', date '2025-04-06', 'OFF', '清明节'),
        (2025, date '2025-04-27', date '2025-04-27', 'WORK', '劳动节'),
        (2025, date '2025-05-01', date '2025-05-05', 'OFF', '劳动节'),
        (2025, date '2025-05-31', date '2025-06-02', 'OFF', '端午节'),
        (2025, date '2025-09-28', date '2025-09-28', 'WORK', '国庆节、中秋节'),
        (2025, date '2025-10-01', date '2025-10-08', 'OFF', '国庆节、中秋节'),
        (2025, date '2025-10-11', date '2025-10-11', 'WORK', '国庆节、中秋节'),
        (2026, date '2026-01-01', date '2026-01-03', 'OFF', '元旦'),
        (2026, date '2026-01-04', date '2026-01-04', 'WORK', '元旦'),
        (2026, date '2026-02-14', date '2026-02-14', 'WORK', '春节'),
        (2026, date '2026-02-15', date '2026-02-23', 'OFF', '春节'),
        (2026, date '2026-02-28', date '2026-02-28', 'WORK', '春节'),
        (2026, date '2026-04-04', date '2026-04-06', 'OFF', '清明节'),
        (2026, date '2026-05-01', date '2026-05-05', 'OFF', '劳动节'),
        (2026, date '2026-05-09', date '2026-05-09', 'WORK', '劳动节'),
        (2026, date '2026-06-19', date '2026-06-21', 'OFF', '端午节'),
        (2026, date '2026-09-20', date '2026-09-20', 'WORK', '国庆节'),
        (2026, date '2026-09-25', date '2026-09-27', 'OFF', '中秋节'),
        (2026, date '2026-10-01', date '2026-10-07', 'OFF', '国庆节'),
        (2026, date '2026-10-10', date '2026-10-10', 'WORK', '国庆节')
     ) as r (year, first_day, last_day, kind, name)
join calendar_year y on y.year = r.year and y.version = 1
cross join lateral generate_series(r.first_day, r.last_day, interval '1 day') as d (day);
