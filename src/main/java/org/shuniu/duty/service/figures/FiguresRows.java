package org.shuniu.duty.service.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The incidents behind a number, newest first. */
@Service
@Transactional(readOnly = true)
public class FiguresRows {
    private static final String AGAINST = "exists (select 1 from incident_late_case c where c.incident_id = s.id"
            + " and c.room_id = :unit and c.kind = ";

    private static final Listing INCIDENTS = new Listing(
            """
            s.id, s.title, s.category, s.level, s.reporting_room, s.received_at, s.phone_due_at,
            least(s.phone_at, s.written_at) as phone_at, %s as phone_late, s.written_due_at, s.written_at,
            %s as written_late""".formatted(FiguresClock.PHONE.is(FiguresState.LATE), FiguresClock.WRITTEN.is(FiguresState.LATE)),
            "incident s",
            "s.received_at desc, s.id desc");

    private final ListPages pages;
    private final FiguresScope scope;

    FiguresRows(ListPages pages, FiguresScope scope) {
        this.pages = pages;
        this.scope = scope;
    }

    public PageOf<FiguresRow> page(FiguresFilter filter, Actor actor, int page) {
        var room = scope.room(actor);
        var asked = Conditions.open()
                .and(FiguresScope.COUNTED)
                .bindAll(scope.params(room, scope.period(filter.period()), actor))
                .bind("now", scope.now())
                .equal("s.category", "category", filter.category())
                .equal("coalesce(s.level, 'NONE')", "level", filter.level());
        clock(filter, asked);
        unit(filter, asked);
        return pages.page(INCIDENTS, asked, page, (row, at) -> row(row));
    }

    private static void clock(FiguresFilter filter, Conditions asked) {
        var clock = filter.clock();
        var state = filter.state();
        if (clock != null) {
            asked.and(state == null ? "s.goes_up" : clock.is(state));
        }
    }

    private static void unit(FiguresFilter filter, Conditions asked) {
        var unit = filter.unit();
        if (unit == null) {
            return;
        }
        var late = filter.late();
        if (late == null) {
            asked.equal("s.reporting_room_id", "unit", unit);
        } else {
            asked.and(AGAINST + ":late)", "unit", unit).bind("late", late.name());
        }
        asked.flag("not " + AGAINST + "'LATE')", filter.reported());
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
