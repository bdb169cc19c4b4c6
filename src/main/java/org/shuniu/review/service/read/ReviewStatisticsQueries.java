package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long units keep what they get, and how often drafts come back (DOC-10). */
@Service
@Transactional(readOnly = true)
public class ReviewStatisticsQueries {
    private static final Set<Role> READERS =
            Set.of(Role.PROCESS_MANAGER, Role.SECRETARY, Role.DOCUMENT_SUPERVISOR, Role.OFFICE_REVIEWER);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewStatisticsQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A unit, or a step kind, in the period.
     *
     * @param handled items done
     * @param returned of these, sent back
     * @param late done after the due date
     * @param averageMinutes office clock time from opening to doing
     */
    public record Line(String name, long handled, long returned, long late, long averageMinutes, long longestMinutes) {
        public long returnPercent() {
            return handled == 0 ? 0 : Math.round(100.0 * returned / handled);
        }

        public long averageHours() {
            return Math.round(averageMinutes / 60.0);
        }
    }

    /** Both days inclusive. */
    public record Period(LocalDate from, LocalDate to) {}

    public record Statistics(Period period, List<Line> units, List<Line> steps) {}

    /** The last ninety days unless told otherwise. */
    public Statistics statistics(@Nullable LocalDate from, @Nullable LocalDate to, Actor actor) {
        if (READERS.stream().noneMatch(actor::has) || actor.isAdministrator()) {
            throw new RefusedException(new Refusal("review.refused.statistics"));
        }
        LocalDate until = to == null ? LocalDate.now(clock) : to;
        var period = new Period(from == null ? until.minusDays(90) : from, until);
        if (period.to().isBefore(period.from())) {
            throw new InvalidException(new Refusal("review.statistics.order").at("to"));
        }
        return new Statistics(period, lines("i.unit_name", period, actor), lines("t.kind", period, actor));
    }

    private List<Line> lines(String by, Period period, Actor actor) {
        ZoneId zone = clock.getZone();
        return jdbc.sql("select " + by + """
                         name, count(*) handled, count(*) filter (where i.move = 'RETURN') returned,
                          count(*) filter (where (i.closed_at at time zone :zone)::date > i.due_on) late,
                          avg(extract(epoch from i.closed_at - i.opened_at) / 60)::bigint average,
                          max(extract(epoch from i.closed_at - i.opened_at) / 60)::bigint longest
                        from work_item i join case_step t on t.id = i.step_id
                        where i.organ_id = :organ and i.status = 'DONE' and t.position > 0
                          and i.closed_at >= :from and i.closed_at < :until
                        group by 1 order by average desc, 1 limit 100""")
                .param("zone", zone.getId())
                .param("organ", actor.organId())
                .param("from", period.from().atStartOfDay(zone).toOffsetDateTime())
                .param("until", period.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getLong("handled"),
                row.getLong("returned"),
                row.getLong("late"),
                row.getLong("average"),
                row.getLong("longest"));
    }
}
