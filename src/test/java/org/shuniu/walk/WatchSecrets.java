package org.shuniu.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch of 总值班室 and of 望川市, which nobody of another organ may know of. */
final class WatchSecrets {
    private final JdbcClient jdbc;
    private final String title;
    private final long upper;
    private final long lower;

    private WatchSecrets(JdbcClient jdbc, String title) {
        this.jdbc = jdbc;
        this.title = title;
        this.upper = id("select id from duty_room where name = '云江省人民政府总值班室'");
        this.lower = id("select id from duty_room where name = '望川市人民政府值班室'");
    }

    static Map<String, Long> of(JdbcClient jdbc, String title) {
        var secrets = new WatchSecrets(jdbc, title);
        var ids = new HashMap<String, Long>();
        ids.put("watchRoom", secrets.upper);
        ids.put("dutyShift", secrets.shift());
        ids.put("dutyLog", secrets.entry());
        ids.put("dutyCheck", secrets.check());
        secrets.zero(ids);
        secrets.score(ids);
        return ids;
    }

    private long shift() {
        return id("""
                with r as (
                  insert into roster (room_id, room_name, organ_id, first_day, status, maker_id, maker_name, moved_at)
                  select id, name, organ_id, date '2001-01-01', 'DRAFTING', 0, '高远', now() from duty_room where id = ?
                  returning id, room_id)
                insert into duty_shift (room_id, roster_id, starts_at, ends_at, status, leader_id, leader_name)
                select room_id, id, timestamptz '2001-01-01 08:00+08', timestamptz '2001-01-01 20:00+08', 'NOT_STARTED', 0, ?
                from r returning id""", upper, title);
    }

    private long entry() {
        long entry = id("""
                insert into duty_log_entry (room_id, kind, happened_at, afterwards, content, by_id, by_name, by_unit,
                  done_at, status, taker_id, taker_name, moved_at)
                values (?, 'LIAISON', now(), false, ?, 0, '秦朗', '总值班室', now(), 'OPEN', 0, '秦朗', now())
                returning id""", upper, title);
        grant("DUTY_LOG", entry, upper);
        return entry;
    }

    private long check() {
        long check = id("""
                insert into duty_check (kind, from_room_id, to_room_id, to_room_name, due_at, by_id, by_name, by_unit,
                  done_at, status)
                values ('SPOT_CHECK', ?, ?, ?, now() + interval '1 day', 0, '秦朗', '总值班室', now(), 'CALLING')
                returning id""", upper, lower, title);
        grant("DUTY_CHECK", check, upper, lower);
        return check;
    }

    private void zero(Map<String, Long> ids) {
        long period = id("""
                insert into duty_zero_period (room_id, name, from_day, to_day, due_minute, by_id, by_name, by_unit, done_at)
                values (?, ?, current_date + 1, current_date + 2, 990, 0, '贺云起', '总值班室', now()) returning id""", upper, title);
        long report = id("""
                insert into duty_zero_report (period_id, room_id, day, due_at, missed)
                values (?, ?, current_date + 1, now(), true) returning id""", period, lower);
        grant("DUTY_ZERO_REPORT", report, upper, lower);
        ids.put("zeroPeriod", period);
        ids.put("zeroReport", report);
    }

    private void score(Map<String, Long> ids) {
        long score = id("""
                insert into duty_score (room_id, room_name, upper_room_id, year, quarter, status, by_id, by_name, by_unit,
                  done_at)
                values (?, ?, ?, 2001, 1, 'OPEN', 0, '闻笛', '总值班室', now()) returning id""", lower, title, upper);
        long line = id("""
                insert into duty_score_line (score_id, item, points, happened_on, evidence, by_id, by_name, by_unit,
                  done_at, state)
                values (?, 'LATE', 10, date '2001-02-01', ?, 0, '闻笛', '总值班室', now(), 'STANDING') returning id""", score, title);
        grant("DUTY_SCORE", score, upper, lower);
        ids.put("dutyScore", score);
        ids.put("dutyScoreLine", line);
    }

    private void grant(String kind, long subject, long... rooms) {
        for (long room : rooms) {
            for (String role : List.of("DUTY_OFFICER", "DUTY_DIRECTOR", "DUTY_ASSESSOR")) {
                jdbc.sql("""
                                insert into access_grant (principal, subject_kind, sort_date, subject_id)
                                select 'r:' || ? || '@' || organ_id, ?, current_date, ? from duty_room where id = ?""").params(role, kind, subject, room).update();
            }
        }
    }

    private long id(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
