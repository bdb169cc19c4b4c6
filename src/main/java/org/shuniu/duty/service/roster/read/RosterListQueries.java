package org.shuniu.duty.service.roster.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rosters that the reader may know of, newest month first: one query for the rows, one capped count. */
@Service
@Transactional(readOnly = true)
public class RosterListQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;

    private static final String WHERE = """
            from roster s join duty_room r on r.id = s.room_id
            where (cast(:text as text) is null or s.room_name like :text or r.organ_name like :text)
              and (cast(:month as date) is null or s.first_day = :month)
              and (cast(:status as text) is null or s.status = :status)
              and\s""" + Visibility.PREDICATE;

    private static final String ROWS =
            """
            select s.id, s.room_name, r.organ_name, s.first_day, s.status, s.maker_name, s.publisher_name, s.published_at,
              (select count(*) from duty_shift d where d.roster_id = s.id) as shifts,
              (select count(*) from duty_shift d where d.roster_id = s.id and (d.leader_id is null or not exists (
                 select 1 from duty_shift_officer o where o.shift_id = d.id and o.post = 'MAIN'))) as open
            """ + WHERE + " order by s.first_day desc, r.kind, r.id limit :limit offset :offset";

    private final JdbcClient jdbc;

    RosterListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<RosterRow> page(RosterFilter filter, Actor actor, int page) {
        var rows = bound(ROWS, filter, actor)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query((row, at) -> {
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
                })
                .list();
        long total = bound("select count(*) from (select 1 " + WHERE + " limit " + (COUNTED + 1) + ") c", filter, actor)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private StatementSpec bound(String sql, RosterFilter filter, Actor actor) {
        var principals = Principals.of(actor);
        return jdbc.sql(sql)
                .param("text", pattern(filter.text()))
                .param("month", filter.month() == null ? null : filter.month().atDay(1))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("subjectKind", RosterId.KIND)
                .param("principals", principals.isEmpty() ? List.of("") : principals);
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : '%' + text.strip().replaceAll("[%_\\\\]", "") + '%';
    }
}
