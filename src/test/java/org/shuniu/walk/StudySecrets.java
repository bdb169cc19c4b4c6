package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of a research report, which nobody of another organ may know of. */
final class StudySecrets {
    private StudySecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long matter, long writer) {
        long study = jdbc.sql("""
                insert into supervision_study (drafter_id, drafter_name, organ_id, organ_name, government_id, created_at,
                  created_on, matter_id, about_title, title, period_from, period_to, places, findings, suggestions, status,
                  editor_id, moved_at)
                values (?, '高远', ?, '云江省人民政府办公厅', 0, now(), date '2026-03-01', ?, ?, ?, date '2026-02-01',
                  date '2026-02-28', '三县', '发现', '建议', 'DRAFTING', ?, now()) returning id""")
                .params(writer, organ, matter, title, title, writer)
                .query(Long.class)
                .single();
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'SUPERVISION_STUDY', date '2026-03-01', ?)")
                .params("p:" + writer, study)
                .update();
        return Map.of("study", study);
    }
}
