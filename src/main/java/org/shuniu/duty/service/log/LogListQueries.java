package org.shuniu.duty.service.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as a list: one query for the rows, one capped count. */
@Service
@Transactional(readOnly = true)
public class LogListQueries {
    private static final Listing LOG =
            new Listing("""
            s.id, r.name as room_name, s.kind, s.happened_at, s.afterwards, s.caller_unit, s.caller_name,
            s.caller_phone, s.place, s.content, s.status, s.taker_name, s.by_name, s.done_at""", "duty_log_entry s join duty_room r on r.id = s.room_id", "s.happened_at desc, s.id desc");

    private final ListPages pages;

    LogListQueries(ListPages pages) {
        this.pages = pages;
    }

    public PageOf<LogRow> page(LogFilter filter, Actor actor, int page) {
        return pages.page(LOG, asked(filter, actor), page, (row, at) -> row(row));
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(LogFilter filter, Actor actor, Consumer<LogRow> reader) {
        pages.each(LOG, asked(filter, actor), (row, at) -> row(row), reader);
    }

    private static Conditions asked(LogFilter filter, Actor actor) {
        var to = filter.to();
        return Conditions.seen(LogEntryId.KIND, actor)
                .words("""
                        (s.content ilike :text or s.place ilike :text or s.caller_unit ilike :text
                         or s.caller_name ilike :text)""", "text", filter.text())
                .equal("s.room_id", "room", filter.roomId())
                .equal("s.kind", "kind", filter.kind())
                .equal("s.status", "status", filter.status())
                .and("s.happened_at >= :from", "from", start(filter.from()))
                .and("s.happened_at < :to", "to", start(to == null ? null : to.plusDays(1)))
                .equal("s.taker_id", "me", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null);
    }

    private static @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(OfficeTime.at(day, LocalTime.MIDNIGHT));
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
}
