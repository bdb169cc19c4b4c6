package org.shuniu.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An inspection of the office with one unit's part, which nobody else may know of, and a referral of it. */
final class InspectionSecrets {
    private InspectionSecrets() {}

    /** Whose they are. */
    record Owners(long office, long government, long unit, long drafter, long reader) {}

    static Map<String, Long> of(JdbcClient jdbc, String title, Owners owners) {
        long inspection = inspection(jdbc, title, owners);
        long object = object(jdbc, title, owners, inspection);
        long item = id(jdbc, """
                insert into inspection_rectification (inspection_id, object_id, requirement, original_due_on, due_on, status,
                  round, by_id, by_name, by_unit, done_at)
                values (?, ?, ?, date '2026-04-01', date '2026-04-01', 'REQUIRED', 1, 0, '高远', '督查处', now()) returning id""", inspection, object, title);
        long referral = id(jdbc, """
                insert into inspection_referral (inspection_id, target, organ, subject, status, by_id, by_name, by_unit,
                  done_at, proposed_on)
                values (?, 'SUPERVISORY', '监察机关', ?, 'PROPOSED', 0, '高远', '督查处', now(), date '2026-03-02') returning id""", inspection, title);
        grant(jdbc, "INSPECTION", inspection, owners, true);
        grant(jdbc, "INSPECTION_OBJECT", object, owners, true);
        grant(jdbc, "INSPECTION_REFERRAL", referral, owners, false);
        return Map.of(
                "inspection", inspection,
                "inspectionObject", object,
                "rectification", item,
                "inspectionReferral", referral);
    }

    private static long inspection(JdbcClient jdbc, String title, Owners owners) {
        return id(
                jdbc,
                """
                insert into inspection (drafter_id, drafter_name, organ_id, organ_name, government_id, created_at,
                  created_on, title, period_from, period_to, focus, scope, content, form, basis, order_text, status,
                  editor_id, leader_id, leader_name, leader_unit, approved_on, moved_at)
                values (?, '高远', ?, '云江省人民政府办公厅', ?, now(), date '2026-03-01', ?, date '2001-01-01',
                  date '2001-02-01', ?, ?, ?, 'SPECIAL', 'ORDERED', '批示', 'UNDER_WAY', ?, 0, '陆文舟', '秘书处',
                  date '2026-03-02', now()) returning id""",
                owners.drafter(),
                owners.office(),
                owners.government(),
                title,
                title,
                title,
                title,
                owners.drafter());
    }

    private static long object(JdbcClient jdbc, String title, Owners owners, long inspection) {
        long object = id(jdbc, """
                insert into inspection_object (inspection_id, unit_id, unit_name, unit_organ_id, status, edition,
                  served_edition, proposal, author_id, author_name, served_on, received_on, receiver_name, review_until,
                  moved_at)
                values (?, ?, '云江省水务厅', ?, 'RECEIVED', 1, 1, 'NONE', 0, '高远', date '2026-03-03', date '2026-03-04',
                  '白芷', date '2026-04-03', now()) returning id""", inspection, owners.unit(), owners.unit());
        id(jdbc, """
                insert into inspection_conclusion (object_id, edition, after_review, facts, evidence, opinion, proposal,
                  by_id, by_name, by_unit, done_at)
                values (?, 1, false, ?, ?, ?, 'NONE', 0, '高远', '督查处', now()) returning id""", object, title, title, title);
        return object;
    }

    private static void grant(JdbcClient jdbc, String kind, long id, Owners owners, boolean reader) {
        var principals = new ArrayList<>(List.of("r:SUPERVISOR@" + owners.office()));
        if (reader) {
            principals.add("p:" + owners.reader());
        }
        for (String principal : principals) {
            jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                            + " values (?, ?, date '2026-03-02', ?)")
                    .params(principal, kind, id)
                    .update();
        }
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
