package org.shuniu.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes matters and parts as rows, in any state and of any day, for tests that only read. */
public final class MatterRows {
    private static final LocalDate CREATED = LocalDate.parse("2026-01-05");

    private final JdbcClient jdbc;
    private final long organ;
    private final long government;
    private int sequence;

    public MatterRows(JdbcClient jdbc, long organ, long government) {
        this.jdbc = jdbc;
        this.organ = organ;
        this.government = government;
    }

    /** Under way, with the next number of a year that nobody else uses. */
    public long matter(String title, MatterSource source, @Nullable Long leader) {
        sequence++;
        return insert(
                "matter",
                row("proposer_id", 1, "proposer_name", "高远", "organ_id", organ, "organ_name", "省政府办公厅"),
                row("government_id", government, "created_at", at("2026-01-05T09:00"), "created_on", CREATED),
                row("source", source.name(), "self_initiated", false, "title", title, "text", title, "form", "DAILY"),
                row("hot", false, "difficult", false, "reporting", "NONE", "status", "UNDER_WAY", "round", 1),
                row("number", number(sequence), "number_year", 2031, "sequence", sequence),
                row(
                        "moved_at",
                        at("2026-01-05T09:00"),
                        "leader_id",
                        leader,
                        "leader_name",
                        leader == null ? null : "陆文舟"));
    }

    public static String number(int sequence) {
        return "督〔2031〕" + sequence + "号";
    }

    /** Not yet established: no number, no clock. */
    public long proposed(String title) {
        long id = matter(title, MatterSource.SUPERIOR, null);
        jdbc.sql(
                        "update matter set status = 'PROPOSED', number = null, number_year = null, sequence = null where id = ?")
                .param(id)
                .update();
        return id;
    }

    /** A part with its due date; {@code more} are further columns with their values. */
    public long part(long matter, String role, long unit, String status, String assigned, String due, Object... more) {
        return insert(
                "matter_part",
                row("matter_id", matter, "role", role, "unit_id", unit, "unit_name", "承办单位" + unit),
                row("unit_organ_id", unit, "status", status, "round", 1, "assigned_on", LocalDate.parse(assigned)),
                row("original_due_on", LocalDate.parse(due), "due_on", LocalDate.parse(due)),
                row("yellow_from", LocalDate.parse(due).minusDays(3)),
                row(more));
    }

    public void event(long matter, long part, String action, String at) {
        insert(
                "matter_event",
                row("matter_id", matter, "part_id", part, "round", 1, "action", action, "by_id", 1, "by_name", "白芷"),
                row("by_unit", "办公室", "done_at", at(at), "done_on", LocalDate.parse(at.substring(0, 10))));
    }

    public void examined(long matter, long part, boolean accepted, String at) {
        insert(
                "matter_audit",
                row("matter_id", matter, "part_id", part, "round", 1, "accepted", accepted, "remark", "核过", "by_id", 1),
                row("by_name", "高远", "by_unit", "督查处", "done_at", at(at)));
    }

    public void feedback(long matter, long part, String text) {
        insert(
                "matter_feedback",
                row("matter_id", matter, "part_id", part, "round", 1, "kind", "STAGE", "text", text, "by_id", 1),
                row("by_name", "白芷", "by_unit", "办公室", "done_at", at("2026-03-01T09:00"), "done_on", CREATED));
    }

    public void seenBy(long matter, String... principals) {
        for (String principal : principals) {
            jdbc.sql(
                            "insert into access_grant (principal, subject_kind, sort_date, subject_id) values (?, 'MATTER', ?, ?)")
                    .params(principal, CREATED, matter)
                    .update();
        }
    }

    /** Office time. */
    private static OffsetDateTime at(String localTime) {
        return LocalDateTime.parse(localTime).atOffset(ZoneOffset.ofHours(8));
    }

    public static Object day(String isoDate) {
        return LocalDate.parse(isoDate);
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private long insert(String table, Map<String, @Nullable Object>... rows) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var row : rows) {
            values.putAll(row);
        }
        values.values().removeIf(value -> value == null);
        String names = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        return jdbc.sql("insert into " + table + " (" + names + ") values (" + marks + ") returning id")
                .params(values)
                .query(Long.class)
                .single();
    }
}
