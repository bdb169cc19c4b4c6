package org.shuniu.duty.service.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The incidents behind a number, newest first. */
@Service
@Transactional(readOnly = true)
public class FiguresRows {
    private static final int PAGE = 20;
    private static final String COLUMNS =
            """
            select s.id, s.title, s.category, s.level, s.reporting_room, s.received_at, s.phone_due_at,
                   least(s.phone_at, s.written_at) as phone_at, %s as phone_late, s.written_due_at, s.written_at,
                   %s as written_late, count(*) over () as in_all from incident s where\s""".formatted(FiguresClock.PHONE.is(FiguresState.LATE), FiguresClock.WRITTEN.is(FiguresState.LATE));

    private final JdbcClient jdbc;
    private final FiguresScope scope;

    FiguresRows(JdbcClient jdbc, FiguresScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    public PageOf<FiguresRow> page(FiguresFilter filter, Actor actor, int page) {
        var room = scope.room(actor);
        Map<String, Object> params = scope.params(room, scope.period(filter.period()), actor);
        params.put("now", scope.now());
        int number = PageOf.number(page);
        var total = new long[1];
        var rows = jdbc.sql(COLUMNS + where(filter, params)
                        + " order by s.received_at desc, s.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (number - 1L) * PAGE)
                .query((row, line) -> {
                    total[0] = row.getLong("in_all");
                    return row(row);
                })
                .list();
        return new PageOf<>(rows, number, PAGE, total[0], false);
    }

    private static String where(FiguresFilter filter, Map<String, Object> params) {
        var conditions = new ArrayList<>(List.of(FiguresScope.COUNTED));
        var clock = filter.clock();
        var state = filter.state();
        if (clock != null && state != null) {
            conditions.add(clock.is(state));
        } else if (clock != null) {
            conditions.add("s.goes_up");
        }
        unit(filter, conditions, params);
        var category = filter.category();
        and(conditions, params, "s.category = :category", "category", category == null ? null : category.name());
        and(conditions, params, "coalesce(s.level, 'NONE') = :level", "level", filter.level());
        return String.join(" and ", conditions);
    }

    private static void unit(FiguresFilter filter, List<String> conditions, Map<String, Object> params) {
        var late = filter.late();
        String against = "exists (select 1 from incident_late_case c where c.incident_id = s.id and c.room_id = :unit"
                + " and c.kind = :late)";
        if (filter.unit() != null && late != null) {
            and(conditions, params, against, "unit", filter.unit());
            params.put("late", late.name());
        } else {
            and(conditions, params, "s.reporting_room_id = :unit", "unit", filter.unit());
        }
        if (Boolean.TRUE.equals(filter.reported()) && filter.unit() != null) {
            conditions.add("not exists (select 1 from incident_late_case c where c.incident_id = s.id"
                    + " and c.room_id = :unit and c.kind = 'LATE')");
        }
    }

    private static void and(
            List<String> conditions,
            Map<String, Object> params,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }

    private static FiguresRow row(ResultSet row) throws SQLException {
        return new FiguresRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("category"),
                row.getString("level"),
                row.getString("reporting_room"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("phone_due_at").toInstant(),
                moment(row.getTimestamp("phone_at")),
                row.getBoolean("phone_late"),
                row.getTimestamp("written_due_at").toInstant(),
                moment(row.getTimestamp("written_at")),
                row.getBoolean("written_late"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
