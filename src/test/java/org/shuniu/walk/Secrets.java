package org.shuniu.walk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.document.DocumentId;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.draft.AttachmentService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of other organs, by name, that neither the outsider nor the colleague may know of. */
@TestComponent
class Secrets {
    /** Stands in every secret; nobody searches for these words, so no hit is marked inside of them. */
    static final String MARK = "水闸检修";

    /** What visitors search for, and the rest of a secret title. */
    private static final String TITLE = "隐岫" + MARK;

    private static final String UNKNOWN = "999999999";

    private final OfficeWalk office;
    private final AttachmentService attachments;
    private final JdbcClient jdbc;
    private final Map<String, String> ids = new HashMap<>();

    Secrets(OfficeWalk office, AttachmentService attachments, JdbcClient jdbc) {
        this.office = office;
        this.attachments = attachments;
        this.jdbc = jdbc;
    }

    Map<String, String> in(Map<String, String> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, value -> ids().getOrDefault(
                        value.getValue(), value.getValue())));
    }

    Map<String, String> unknown(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> ids().containsKey(value.getValue()) ? UNKNOWN : value.getValue()));
    }

    /** Fills <code>${name}</code>. */
    String in(String body) {
        String filled = body;
        for (var id : ids().entrySet()) {
            filled = filled.replace("${" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    synchronized Map<String, String> ids() {
        if (ids.isEmpty()) {
            documents();
            reviews();
            numbers();
            people();
        }
        return ids;
    }

    private void documents() {
        DocumentId draft = office.drafted(
                office.draft(
                        DocumentKind.NOTICE,
                        Direction.DOWN,
                        OfficeWalk.WATER,
                        OfficeWalk.WATER + "关于" + TITLE + "的通知",
                        OfficeWalk.BODY,
                        List.of("各市水务局")),
                "zhaoheng");
        var file = attachments.attach(
                draft,
                TITLE + ".txt",
                new ByteArrayInputStream(TITLE.getBytes(StandardCharsets.UTF_8)),
                office.person("zhaoheng"));
        DocumentId moving =
                office.submitted(office.notice(OfficeWalk.OFFICE + "关于" + TITLE + "的通知", "松浦市人民政府"), "fangqing");
        put("draft", draft.value());
        put("file", file.id());
        put("moving", moving.value());
        put(
                "override",
                insert(
                        """
                insert into rule_override (version, subject_kind, subject_id, subject_title, rule, reason, requester_id,
                  requester_name, requester_organ, requester_organ_name, requested_at, deciding_organ, status)
                values (0, 'DOCUMENT', ?, ?, 'R04', ?, ?, '赵蘅', ?, '云江省水务厅', now(), ?, 'REQUESTED') returning id""",
                        draft.value(),
                        TITLE,
                        TITLE,
                        person("zhaoheng"),
                        organ(OfficeWalk.WATER),
                        organ("云江省人民政府")));
        put("inbox", insert("""
                insert into inbox_item (activity_key, person_id, verb, subject_kind, subject_id, title, words, actor_name,
                  link, at)
                values ('secret', ?, 'document.DRAFTED', 'DOCUMENT', ?, ?, '{}', '赵蘅', '/documents/1', now())
                returning id""", person("zhaoheng"), draft.value(), TITLE));
    }

    private void reviews() {
        long moving = Long.parseLong(ids.get("moving"));
        put("case", one("select id from review_case where subject_kind = 'DOCUMENT' and subject_id = " + moving));
        put("item", one("select max(id) from work_item where case_id = " + ids.get("case")));
        put("opinion", insert("""
                insert into opinion (subject_kind, subject_id, case_id, step_id, step_kind, round, move, person_id,
                  signature, unit_name, text, at, signed_on)
                select 'DOCUMENT', ?, case_id, step_id, 'UNIT_REVIEW', 1, 'AGREE', person_id, person_name, unit_name, ?,
                  now(), ? from work_item where id = ? returning id""", moving, TITLE, LocalDate.EPOCH, Long.valueOf(ids.get("item"))));
        put(
                "circulation",
                insert("""
                insert into circulation (case_id, person_id, person_name, sender_id, sender_name, note, sent_at)
                values (?, ?, '沈知远', ?, '方晴', ?, now()) returning id""", Long.valueOf(ids.get("case")), person("shenzhiyuan"), person("fangqing"), TITLE));
        put("route", insert("""
                insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
                values (?, 'OUTGOING_DOWNWARD', 'DOCUMENT', 99, 'DRAFT', ?, now()) returning id""", organ(OfficeWalk.WATER), TITLE));
    }

    private void numbers() {
        put("series", one("select min(id) from number_series where organ_id = " + organ(OfficeWalk.WATER)));
        put("entry", insert("""
                insert into number_entry (number_series_id, year, sequence, text, state, purpose, recorded_by,
                  recorded_by_name, recorded_at, version)
                values (?, 2026, 900, '云水发〔2026〕900号', 'RESERVED', ?, 1, '唐梨', now(), 0) returning id""", Long.valueOf(ids.get("series")), TITLE));
        put("account", insert("""
                insert into issuing_account (organ_id, government_id, reason, state, applied_by, applied_by_name,
                  applied_at, version)
                values (?, ?, ?, 'APPLIED', 1, '唐梨', now(), 0) returning id""", organ(OfficeWalk.WATER), organ("云江省人民政府"), TITLE));
    }

    private void people() {
        long stranger = person("weiran");
        put("person", stranger);
        put("post", one("select min(id) from post where person_id = " + stranger));
        put("unit", organ("云江省水务厅河湖管理处"));
        put("organ", organ(OfficeWalk.WATER));
        put("office", organ(OfficeWalk.OFFICE));
        put("mandate", insert("""
                insert into mandate (principal_id, delegate_id, scope, valid_from, valid_to, reason, created_at, created_by)
                values (?, ?, 'ALL', date '2020-01-01', date '2020-01-02', ?, now(), ?) returning id""", stranger, person("xiahe"), TITLE, stranger));
        put("token", insert("""
                insert into access_token (person_id, name, hash, can_write, created_at, expires_at)
                values (?, ?, repeat('0', 64), true, now(), now() + interval '1 day') returning id""", stranger, TITLE));
    }

    private void put(String name, long id) {
        ids.put(name, Long.toString(id));
    }

    private long person(String account) {
        return office.person(account).personId();
    }

    private long organ(String name) {
        return office.organ(name).id();
    }

    private long insert(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private long one(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
