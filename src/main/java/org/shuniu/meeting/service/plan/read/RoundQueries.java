package org.shuniu.meeting.service.plan.read;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.plan.PlanDeadline;
import org.shuniu.meeting.service.plan.PlanPolicy;
import org.shuniu.meeting.service.plan.PlanningUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a year, in one statement; beside them what the office asks of the whole. */
@Service
@Transactional(readOnly = true)
public class RoundQueries {
    private static final String ROWS = """
            select s.id, s.organ_name, s.year, s.status, s.late_days,
              (s.submitted_at at time zone 'Asia/Shanghai')::date as submitted_on, i.planned, i.accepted, i.cost,
              (select count(*) from meeting m where m.organ_id = s.organ_id and m.starts_at >= :from
                 and m.starts_at < :until and m.status not in ('DRAFTING', 'CANCELLED', 'REFUSED')
                 and m.class not in ('PLENARY', 'EXECUTIVE', 'OFFICE', 'TOPICAL', 'COORDINATION')) as held
            from meeting_plan s cross join lateral (
              select count(*) as planned, count(*) filter (where verdict = 'ACCEPTED') as accepted,
                coalesce(sum(cost) filter (where verdict <> 'STRUCK'), 0) as cost
              from meeting_plan_item where plan_id = s.id) i
            where s.year = :year and\s""";

    private final JdbcClient jdbc;
    private final PlanPolicy policy;
    private final PlanDeadline deadline;
    private final PlanningUnits units;
    private final PlanDuplicates duplicates;
    private final MeetingPeople people;

    RoundQueries(
            JdbcClient jdbc,
            PlanPolicy policy,
            PlanDeadline deadline,
            PlanningUnits units,
            PlanDuplicates duplicates,
            MeetingPeople people) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.deadline = deadline;
        this.units = units;
        this.duplicates = duplicates;
        this.people = people;
    }

    public Round round(int year, Actor actor) {
        long government = people.government(actor.organId());
        boolean all = policy.consolidates(actor, government);
        var rows = rows(year, actor);
        return new Round(
                year,
                deadline.of(year),
                rows,
                policy.refusalToDraft(actor).isEmpty(),
                all,
                all ? missing(government, year) : List.of(),
                all ? duplicates.of(government, year) : List.of());
    }

    private List<PlanListRow> rows(int year, Actor actor) {
        return jdbc.sql(ROWS + Visibility.PREDICATE + " order by s.organ_id limit 500")
                .param("year", year)
                .param("from", newYear(year))
                .param("until", newYear(year + 1))
                .param("subjectKind", MeetingPlanId.KIND)
                .param("principals", Principals.bound(actor))
                .query(PlanListRow.class)
                .list();
    }

    private static Timestamp newYear(int year) {
        return Timestamp.from(OfficeTime.at(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT));
    }

    /** Units that have not handed in (MTG-03). */
    private List<String> missing(long government, int year) {
        var reported = jdbc.sql("""
                        select organ_id from meeting_plan where government_id = :government and year = :year
                          and status <> 'DRAFTING'""")
                .param("government", government)
                .param("year", year)
                .query(Long.class)
                .list();
        return units.of(government).stream()
                .filter(unit -> !reported.contains(unit.id()))
                .map(OrganCard::name)
                .toList();
    }
}
