package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of a research report and a score sheet, which nobody of another organ may know of. */
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
        long sheet = jdbc.sql("""
                insert into supervision_assessment (organ_id, organ_name, unit_id, unit_name, unit_organ_id, year, quarter,
                  status, by_id, by_name, by_unit, done_at, editor_id, moved_at)
                values (?, '云江省人民政府办公厅', 0, ?, 0, 2001, 1, 'OPEN', ?, '高远', '督查处', now(), ?, now()) returning id""")
                .params(organ, title, writer, writer)
                .query(Long.class)
                .single();
        long line = jdbc.sql("""
                insert into supervision_assessment_line (sheet_id, fact, points, happened_on, evidence, by_id, by_name,
                  by_unit, done_at)
                values (?, 'MANUAL', -1, date '2001-02-01', ?, ?, '高远', '督查处', now()) returning id""").params(sheet, title, writer).query(Long.class).single();
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'SUPERVISION_ASSESSMENT', date '2001-01-01', ?)")
                .params("p:" + writer, sheet)
                .update();
        return Map.of("study", study, "assessment", sheet, "assessmentLine", line);
    }
}
