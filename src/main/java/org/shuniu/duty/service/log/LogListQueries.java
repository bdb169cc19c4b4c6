package org.shuniu.duty.service.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as a list: one query for the rows, one capped count. */
@Service
@Transactional(readOnly = true)
public class LogListQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 50_000;

    private static final String COLUMNS = """
            select s.id, r.name as room_name, s.kind, s.happened_at, s.afterwards, s.caller_unit, s.caller_name,
                   s.caller_phone, s.place, s.content, s.status, s.taker_name, s.by_name, s.done_at
            from duty_log_entry s join duty_room r on r.id = s.room_id where\s""";

    private static final String NEWEST = " order by s.happened_at desc, s.id desc";

    private final JdbcClient jdbc;

    LogListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<LogRow> page(LogFilter filter, Actor actor, int page) {
        var asked = Asked.of(filter, actor);
        var rows = jdbc.sql(COLUMNS + asked.where + NEWEST + " limit :limit offset :offset")
                .params(asked.params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query((row, at) -> row(row))
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from duty_log_entry s where " + asked.where + " limit "
                        + (COUNTED + 1) + ") c")
                .params(asked.params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(LogFilter filter, Actor actor, Consumer<LogRow> reader) {
        var asked = Asked.of(filter, actor);
        try (var rows = jdbc
                .sql(COLUMNS + asked.where + NEWEST + " limit " + EXPORTED)
                .params(asked.params)
                .query((row, at) -> row(row))
                .stream()) {
            rows.forEach(reader);
        }
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("id"),
                row.getString("room_name"),
                LogKind.valueOf(row.getString("kind")),
                row.getTimestamp("happened_at").toInstant(),
                row.getBoolean("afterwards"),
                row.getString("caller_unit"),
                row.getString("caller_name"),
                row.getString("caller_phone"),
                row.getString("place"),
                row.getString("content"),
                LogStatus.valueOf(row.getString("status")),
                row.getString("taker_name"),
                row.getString("by_name"),
                row.getTimestamp("done_at").toInstant());
    }

    /** Conditions with their values, the visibility first. */
    private static final class Asked {
        private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
        private final Map<String, Object> params = new LinkedHashMap<>();

        static Asked of(LogFilter filter, Actor actor) {
            var asked = new Asked();
            List<String> principals = Principals.of(actor);
            asked.params.put("subjectKind", LogEntryId.KIND);
            asked.params.put("principals", principals.isEmpty() ? List.of("") : principals);
            asked.and(
                    "(s.content ilike :text or s.place ilike :text or s.caller_unit ilike :text"
                            + " or s.caller_name ilike :text)",
                    "text",
                    pattern(filter.text()));
            asked.and("s.room_id = :room", "room", filter.roomId());
            asked.and("s.kind = :kind", "kind", name(filter.kind()));
            asked.and("s.status = :status", "status", name(filter.status()));
            asked.and("s.happened_at >= :from", "from", start(filter.from()));
            asked.and(
                    "s.happened_at < :to",
                    "to",
                    start(filter.to() == null ? null : filter.to().plusDays(1)));
            asked.and("s.taker_id = :me", "me", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null);
            return asked;
        }

        private void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                where.append(" and ").append(condition);
                params.put(name, value);
            }
        }

        private static @Nullable Timestamp start(@Nullable LocalDate day) {
            return day == null ? null : Timestamp.from(OfficeTime.at(day, LocalTime.MIDNIGHT));
        }

        private static @Nullable String pattern(@Nullable String text) {
            return text == null || text.isBlank() ? null : '%' + text.strip().replaceAll("[%_\\\\]", "") + '%';
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
