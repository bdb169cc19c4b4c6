package org.shuniu.meeting.service.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.ApplicationPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts meetings: the whole government for its 会务处 and leaders, the own organ for everybody else; the meetings behind
 * a figure as far as the reader may know of them. What was stated after a meeting counts before what was asked for it.
 */
@Service
@Transactional(readOnly = true)
public class FigureQueries {
    private static final int MOST = 500;
    private static final String COUNTED = " m.status in ('APPROVED', 'NOTIFIED', 'IN_SESSION', 'ENDED', 'CLOSED') ";
    private static final String APPLIED =
            " m.class not in ('PLENARY', 'EXECUTIVE', 'OFFICE', 'TOPICAL', 'COORDINATION') ";
    private static final String IN_YEAR = " m.starts_at >= :from and m.starts_at < :until ";
    private static final Set<Role> WHOLE =
            EnumSet.of(Role.MEETING_OFFICER, Role.SECRETARY, Role.LEADER, Role.PRINCIPAL);
    private static final String COST =
            "coalesce(round(c.lodging + c.meals + c.other)::bigint, a.lodging + a.meals + a.other_costs, 0) as cost";
    private static final String KEPT =
            " from meeting m left join meeting_application a on a.meeting_id = m.id left join meeting_cost c on c.meeting_id = m.id ";
    private static final String GRANTED =
            "exists (select 1 from meeting_exception e where e.meeting_id = m.id and e.granted_on is not null)";
    private static final String SEEN = Visibility.PREDICATE.replace("s.id", "m.id");
    private static final String UNITS = """
            with counted as (
              select m.organ_id, m.organ_name, %1$s as this_year, m.form, %2$s as excepted,
                (m.ends_at at time zone 'Asia/Shanghai')::date - (m.starts_at at time zone 'Asia/Shanghai')::date + 1 as days,
                coalesce(a.participants + a.staff, 0) as people,
                %6$s %7$s
              where m.starts_at >= :before and m.starts_at < :until and %3$s and %4$s and %5$s),
            held as (
              select organ_id, max(organ_name) as organ_name, count(*) filter (where this_year) as held,
                count(*) filter (where not this_year) as before,
                coalesce(sum(days) filter (where this_year), 0) as days,
                coalesce(sum(people) filter (where this_year), 0) as people,
                coalesce(sum(cost) filter (where this_year), 0) as cost,
                count(*) filter (where this_year and form = 'VIDEO') as video,
                count(*) filter (where this_year and excepted) as exceptions
              from counted group by organ_id),
            planned as (
              select m.organ_id, max(m.organ_name) as organ_name, count(*) as planned
              from meeting_plan m join meeting_plan_item i on i.plan_id = m.id
              where m.year = :year and i.verdict = 'ACCEPTED' and m.status in ('APPROVED', 'ISSUED') and %5$s
              group by m.organ_id)
            select coalesce(h.organ_id, p.organ_id) as organ_id, coalesce(h.organ_name, p.organ_name) as organ_name,
              coalesce(h.held, 0) as held, coalesce(h.before, 0) as before, coalesce(p.planned, 0) as planned,
              coalesce(h.days, 0) as days, coalesce(h.people, 0) as people, coalesce(h.cost, 0) as cost,
              coalesce(h.video, 0) as video, coalesce(h.exceptions, 0) as exceptions
            from held h full join planned p on p.organ_id = h.organ_id order by 1""";

    private final JdbcClient jdbc;
    private final MeetingPeople people;
    private final ApplicationPolicy policy;

    FigureQueries(JdbcClient jdbc, MeetingPeople people, ApplicationPolicy policy) {
        this.jdbc = jdbc;
        this.people = people;
        this.policy = policy;
    }

    /** What is counted for this reader: {@code condition} over {@code m} with the number of an organ. */
    private record Scope(boolean whole, String condition, long organ) {}

    private Scope scope(Actor actor) {
        policy.administrator(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        long government = people.government(actor.organId());
        boolean serves = actor.organId() == government
                || people.office(government)
                        .filter(organ -> organ == actor.organId())
                        .isPresent();
        return serves && WHOLE.stream().anyMatch(actor::has)
                ? new Scope(true, " m.government_id = :scope ", government)
                : new Scope(false, " m.organ_id = :scope ", actor.organId());
    }

    public MeetingFigures figures(int year, Actor actor) {
        var scope = scope(actor);
        var units = units(year, scope);
        var total = units.stream()
                .map(MeetingFigures.UnitFigure::figure)
                .reduce(MeetingFigures.Figure.NOTHING, MeetingFigures.Figure::plus);
        return new MeetingFigures(year, scope.whole(), total, units, classes(year, scope));
    }

    private List<MeetingFigures.UnitFigure> units(int year, Scope scope) {
        String sql = UNITS.formatted("m.starts_at >= :from", GRANTED, COUNTED, APPLIED, scope.condition(), COST, KEPT);
        return jdbc.sql(sql)
                .param("year", year)
                .param("before", CalendarQueries.newYear(year - 1))
                .param("from", CalendarQueries.newYear(year))
                .param("until", CalendarQueries.newYear(year + 1))
                .param("scope", scope.organ())
                .query((row, index) -> unit(row))
                .list();
    }

    private static MeetingFigures.UnitFigure unit(ResultSet row) throws SQLException {
        return new MeetingFigures.UnitFigure(
                row.getLong("organ_id"),
                row.getString("organ_name"),
                new MeetingFigures.Figure(
                        row.getLong("held"),
                        row.getLong("before"),
                        row.getLong("planned"),
                        row.getLong("days"),
                        row.getLong("people"),
                        row.getLong("cost"),
                        row.getLong("video"),
                        row.getLong("exceptions")));
    }

    private List<MeetingFigures.ClassFigure> classes(int year, Scope scope) {
        return jdbc.sql("select m.class as meeting_class, count(*) filter (where m.starts_at >= :from) as held,"
                        + " count(*) filter (where m.starts_at < :from) as before from meeting m"
                        + " where m.starts_at >= :before and m.starts_at < :until and" + COUNTED + "and"
                        + scope.condition() + "group by m.class order by m.class")
                .param("before", CalendarQueries.newYear(year - 1))
                .param("from", CalendarQueries.newYear(year))
                .param("until", CalendarQueries.newYear(year + 1))
                .param("scope", scope.organ())
                .query(MeetingFigures.ClassFigure.class)
                .list();
    }

    /**
     * A counted meeting, behind a figure.
     *
     * @param costStated the cost is what was stated after the meeting, else what was asked for
     */
    public record Row(
            long id,
            String title,
            MeetingClass meetingClass,
            MeetingForm form,
            MeetingStatus status,
            String organName,
            Instant startsAt,
            int people,
            long cost,
            boolean costStated,
            @Nullable String exceptionRules) {}

    /**
     * The meetings behind the figures of a unit that this reader may know of.
     *
     * @param organId null for all
     * @param excepted only those with an exception
     */
    public List<Row> rows(int year, @Nullable Long organId, boolean excepted, Actor actor) {
        var scope = scope(actor);
        String only = excepted ? " and " + GRANTED : "";
        String unit = organId == null ? "" : " and m.organ_id = :organ";
        return jdbc.sql("select m.id, m.title, m.class as meeting_class, m.form, m.status, m.organ_name, m.starts_at,"
                        + " coalesce(a.participants + a.staff, 0) as people,"
                        + " " + COST + ", c.meeting_id is not null as cost_stated,"
                        + " (select string_agg(e.rule, '、' order by e.rule) from meeting_exception e"
                        + " where e.meeting_id = m.id and e.granted_on is not null) as exception_rules"
                        + KEPT + "where" + IN_YEAR + "and" + COUNTED + "and" + APPLIED + "and" + scope.condition()
                        + unit + only + " and " + SEEN
                        + " order by m.starts_at, m.id limit " + MOST)
                .param("from", CalendarQueries.newYear(year))
                .param("until", CalendarQueries.newYear(year + 1))
                .param("scope", scope.organ())
                .param("organ", organId)
                .param("subjectKind", MeetingId.KIND)
                .param("principals", Principals.bound(actor))
                .query(Row.class)
                .list();
    }
}
