package org.shuniu.duty.service.roster.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rosters that the reader may know of, newest month first: one query for the rows, one capped count. */
@Service
@Transactional(readOnly = true)
public class RosterListQueries {
    private static final Listing ROSTERS = new Listing(
            """
            s.id, s.room_name, r.organ_name, s.first_day, s.status, s.maker_name, s.publisher_name, s.published_at,
            (select count(*) from duty_shift d where d.roster_id = s.id) as shifts,
            (select count(*) from duty_shift d where d.roster_id = s.id and (d.leader_id is null or not exists (
               select 1 from duty_shift_officer o where o.shift_id = d.id and o.post = 'MAIN'))) as open""", "roster s join duty_room r on r.id = s.room_id", "s.first_day desc, r.kind, r.id, s.id desc");

    private final ListPages pages;

    RosterListQueries(ListPages pages) {
        this.pages = pages;
    }

    public PageOf<RosterRow> page(RosterFilter filter, Actor actor, int page) {
        var month = filter.month();
        var asked = Conditions.seen(RosterId.KIND, actor)
                .words("(s.room_name ilike :text or r.organ_name ilike :text)", "text", filter.text())
                .equal("s.first_day", "month", month == null ? null : month.atDay(1))
                .equal("s.status", "status", filter.status());
        return pages.page(ROSTERS, asked, page, (row, at) -> row(row));
    }

    private static RosterRow row(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new RosterRow(
                row.getLong("id"),
                row.getString("room_name"),
                row.getString("organ_name"),
                row.getObject("first_day", LocalDate.class),
                RosterStatus.valueOf(row.getString("status")),
                row.getString("maker_name"),
                row.getString("publisher_name"),
                published == null ? null : published.toInstant(),
                row.getInt("shifts"),
                row.getInt("open"));
    }
}
