package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A drafted key task and a saved filter, which nobody of another organ may know of. */
final class GoalSecrets {
    private GoalSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long water, long clerk) {
        long goal = jdbc.sql("""
                insert into goal (proposer_id, proposer_name, organ_id, organ_name, government_id, created_at, created_on,
                  year, title, text, mode, unit_id, unit_name, unit_organ_id, status, moved_at)
                values (?, '高远', ?, '云江省人民政府办公厅', 0, now(), date '2026-01-05', 2026, ?, ?, 'ASSESS_AND_TRACK', ?,
                  '云江省水务厅', ?, 'DRAFT', now()) returning id""")
                .params(clerk, organ, title, title, water, water)
                .query(Long.class)
                .single();
        long indicator = jdbc.sql("""
                insert into goal_indicator (goal_id, position, name, measure, direction, target, q1, q2, q3, q4)
                values (?, 1, ?, '座', 'AT_LEAST', 4, 1, 2, 3, 4) returning id""").params(goal, title).query(Long.class).single();
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'GOAL', date '2026-01-05', ?)")
                .params("p:" + clerk, goal)
                .update();
        long filter = jdbc.sql("""
                insert into matter_filter (person_id, name, query, created_at) values (?, ?, 'hot=true', now())
                returning id""").params(clerk, title).query(Long.class).single();
        return Map.of("goal", goal, "goalIndicator", indicator, "matterFilter", filter);
    }
}
