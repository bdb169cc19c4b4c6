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
            proposals();
            InstructionSecrets.of(jdbc, TITLE, organ(OfficeWalk.OFFICE), person("yuanye"))
                    .forEach(this::put);
            matters();
            reports();
            inspections();
            RosterSecrets.of(jdbc, TITLE, organ(OfficeWalk.WATER), person("zhaoheng"))
                    .forEach(this::put);
            MeetingSecrets.of(jdbc, TITLE, organ(OfficeWalk.WATER), person("zhaoheng"))
                    .forEach(this::put);
            ApplicationSecrets.of(jdbc, TITLE, organ(OfficeWalk.WATER), person("zhaoheng"))
                    .forEach(this::put);
            AgendaSecrets.of(jdbc, TITLE, Long.parseLong(ids.get("meeting")), person("zhaoheng"))
                    .forEach(this::put);
            LogisticsSecrets.of(
                            jdbc, TITLE, Long.parseLong(ids.get("meeting")), organ(OfficeWalk.WATER), organ("松浦市人民政府"))
                    .forEach(this::put);
            IncidentSecrets.of(jdbc, TITLE, organ(OfficeWalk.OFFICE), person("qinlang"))
                    .forEach(this::put);
            WatchSecrets.of(jdbc, TITLE).forEach(this::put);
            GoalSecrets.of(jdbc, TITLE, organ(OfficeWalk.OFFICE), organ(OfficeWalk.WATER), person("gaoyuan"))
                    .forEach(this::put);
            StudySecrets.of(jdbc, TITLE, organ(OfficeWalk.OFFICE), Long.parseLong(ids.get("matter")), person("gaoyuan"))
                    .forEach(this::put);
            BulletinSecrets.of(jdbc, TITLE, person("qinlang"), organ(OfficeWalk.OFFICE))
                    .forEach(this::put);
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
        // of nobody else's use: the walk locks accounts and ends posts
        long stranger = insert("""
                insert into person (name, account, created_at) values ('苏叶', 'walked', now()) returning id""");
        insert("""
                insert into credential (person_id, hash, changed_at, must_change) values (?, 'x', now(), true)
                returning person_id""", stranger);
        put("person", stranger);
        put("post", insert("""
                insert into post (person_id, unit_id, title, rank, valid_from)
                values (?, ?, '科员', 900, date '2020-01-01') returning id""", stranger, organ(OfficeWalk.WATER)));
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

    /** Of 省政府办公厅, given to 省水务厅. */
    private void proposals() {
        put(
                "proposal",
                insert("""
                insert into proposal (kind, session_name, number, title, text, office_id, by_id, by_name, by_unit, done_at,
                  registered_on, status, round, handling, unit_names, assigned_on, counted_from, months, due_on,
                  due_provisional, yellow_on, moved_at)
                values ('CONGRESS', ?, '999', ?, ?, ?, ?, '高远', '督查处', now(), current_date, 'ASSIGNED', 1, 'LEAD_CO', ?,
                  current_date, current_date, 3, current_date + 90, false, current_date + 70, now()) returning id""", TITLE, TITLE, TITLE, organ(OfficeWalk.OFFICE), person("gaoyuan"), OfficeWalk.WATER));
        long proposal = Long.parseLong(ids.get("proposal"));
        put("part", insert("""
                insert into proposal_part (proposal_id, unit_id, unit_name, role, state, assigned_on, decline_by,
                  opinion_due_provisional)
                values (?, ?, ?, 'LEAD', 'ASSIGNED', current_date, current_date + 7, false) returning id""", proposal, organ(OfficeWalk.WATER), OfficeWalk.WATER));
        for (String reader : List.of(
                "r:SUPERVISOR@" + organ(OfficeWalk.OFFICE), "r:SUPERVISION_LIAISON@" + organ(OfficeWalk.WATER))) {
            jdbc.sql("insert into access_grant values (?, 'PROPOSAL', current_date, ?)")
                    .params(reader, proposal)
                    .update();
        }
    }

    private void matters() {
        long matter = insert("""
                insert into matter (proposer_id, proposer_name, organ_id, organ_name, government_id, created_at, created_on,
                  source, basis, self_initiated, title, text, form, hot, difficult, reporting, status, round, moved_at)
                values (?, '高远', ?, '云江省人民政府办公厅', ?, now(), current_date, 'INSTRUCTION', '批示', false, ?, ?, 'DAILY',
                  false, false, 'NONE', 'PROPOSED', 1, now()) returning id""", person("gaoyuan"), organ(OfficeWalk.OFFICE), organ("云江省人民政府"), TITLE, TITLE);
        put("matter", matter);
        long part = insert("""
                insert into matter_part (matter_id, role, unit_id, unit_name, unit_organ_id, status, round)
                values (?, 'LEAD', ?, '云江省水务厅', ?, 'PLANNED', 1) returning id""", matter, organ(OfficeWalk.WATER), organ(OfficeWalk.WATER));
        put("matterPart", part);
        put("matterSheet", insert("""
                insert into matter_reminder (matter_id, part_id, kind, about_on, sent_on, by_id, by_name, by_unit, done_at)
                values (?, ?, 'BLUE', current_date, current_date, 0, '—', '', now()) returning id""", matter, part));
        insert("""
                insert into access_grant (principal, subject_kind, sort_date, subject_id)
                values ('p:' || ?, 'MATTER', current_date, ?) returning subject_id""", person("gaoyuan"), matter);
    }

    /** A circular that has been sent to one reader. */
    private void reports() {
        long office = organ(OfficeWalk.OFFICE);
        long report = insert("""
                insert into supervision_report (drafter_id, drafter_name, organ_id, organ_name, government_id, created_at,
                  created_on, kind, period_from, period_to, title, body, figures, figures_at, status, number_year, sequence,
                  editor_id, signed_on, moved_at)
                values (?, '高远', ?, '省政府办公厅', ?, now(), date '2026-03-01', 'CIRCULAR', date '2026-02-01',
                  date '2026-02-28', ?, '一、情况', '{}', now(), 'DISTRIBUTED', 2001, 1, 1, date '2026-03-02', now())
                returning id""", person("gaoyuan"), office, organ("云江省人民政府"), TITLE);
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id) values (?, ?, ?, ?)")
                .params("p:" + person("zhaoheng"), "SUPERVISION_REPORT", LocalDate.EPOCH, report)
                .update();
        put("report", report);
    }

    private void inspections() {
        var owners = new InspectionSecrets.Owners(
                organ(OfficeWalk.OFFICE),
                organ("云江省人民政府"),
                organ(OfficeWalk.WATER),
                person("gaoyuan"),
                person("zhaoheng"));
        InspectionSecrets.of(jdbc, TITLE, owners).forEach(this::put);
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
