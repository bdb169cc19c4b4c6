package org.shuniu.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An annual plan of another department, which nobody else may know of. */
final class ApplicationSecrets {
    private ApplicationSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long reader) {
        var ids = new HashMap<String, Long>();
        long plan = id(jdbc, """
                insert into meeting_plan (organ_id, organ_name, government_id, year, status, creator_id, creator_name,
                  created_on, moved_at)
                values (?, ?, -2, 2001, 'DRAFTING', -3, '员一', date '2001-01-01', now()) returning id""", organ, title);
        id(jdbc, """
                insert into meeting_plan_item (plan_id, position, title, class, form, month, days, people, cost, verdict)
                values (?, 0, ?, 'PROFESSIONAL', 'VIDEO', 4, 1, 120, 0, 'PENDING') returning id""", plan, title);
        ids.put("meetingPlan", plan);
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'MEETING_PLAN', date '2001-01-01', ?)")
                .params("p:" + reader, plan)
                .update();
        return ids;
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
