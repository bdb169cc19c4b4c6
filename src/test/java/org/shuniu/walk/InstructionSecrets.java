package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instruction of the office, which nobody of another organ may know of. */
final class InstructionSecrets {
    private InstructionSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long clerk) {
        long id = jdbc.sql("""
                insert into instruction (organ_id, organ_name, clerk_id, clerk_name, registered_at, registered_on,
                  leader_id, leader_name, given_on, kind, words, paper_title, urgency, limit_days, due_on,
                  due_provisional, status, moved_at)
                values (?, '云江省人民政府办公厅', ?, '原野', now(), date '2026-03-02', 0, '梁若谷', date '2026-03-02',
                  'ACT_AND_REPORT', ?, ?, 'ORDINARY', 15, date '2026-03-23', false, 'REGISTERED', now()) returning id""")
                .params(organ, clerk, title, title)
                .query(Long.class)
                .single();
        for (String principal : new String[] {"p:" + clerk, "r:SUPERVISOR@" + organ}) {
            jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                            + " values (?, 'INSTRUCTION', date '2026-03-02', ?)")
                    .params(principal, id)
                    .update();
        }
        return Map.of("instruction", id);
    }
}
