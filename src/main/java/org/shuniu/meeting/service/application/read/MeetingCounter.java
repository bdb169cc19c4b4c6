package org.shuniu.meeting.service.application.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.counter.HomeCounter;
import org.shuniu.meeting.MeetingPlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会议 on the home page: approved meetings up to today against last year and the plan, in one statement. */
@Component
public class MeetingCounter implements HomeCounter {
    private static final String LIST = "/meetings?own=true&counted=true&";

    private static final String PLAN = """
            select s.id, count(i.id) as accepted from meeting_plan s
              left join meeting_plan_item i on i.plan_id = s.id and i.verdict = 'ACCEPTED'
            where s.organ_id = :own and s.year = :year and s.status in ('APPROVED', 'ISSUED') and %s group by s.id
            """.formatted(Visibility.PREDICATE.replace(":subjectKind", ":planKind"));

    private static final String COUNTS = """
            with held as (
              select count(*) filter (where s.starts_at >= :from and s.starts_at < :until) as so_far,
                count(*) filter (where s.starts_at >= :fromBefore and s.starts_at < :untilBefore) as before
              from meeting s where s.starts_at >= :fromBefore and s.starts_at < :until and %s),
            planned as (%s)
            select h.so_far, h.before, p.id as plan, coalesce(p.accepted, 0) as accepted
            from held h left join planned p on true""";

    private final JdbcClient jdbc;

    MeetingCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(
            long soFar, long before, @Nullable Long plan, long accepted) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public Counter count(Days days, Actor actor) {
        var before = days.yearBefore();
        var conditions = MeetingConditions.of(MeetingFilter.countedOwn(), actor);
        var counted = jdbc.sql(COUNTS.formatted(conditions.where(), PLAN))
                .params(conditions.params())
                .param("planKind", MeetingPlanId.KIND)
                .param("year", days.to().getYear())
                .param("from", MeetingConditions.midnight(days.from(), 0))
                .param("until", MeetingConditions.midnight(days.to(), 1))
                .param("fromBefore", MeetingConditions.midnight(before.from(), 0))
                .param("untilBefore", MeetingConditions.midnight(before.to(), 1))
                .query(Counted.class)
                .single();
        return new Counter(
                "meeting.counter",
                new Tally(counted.soFar(), LIST + days.query("from", "to")),
                new Tally(counted.before(), LIST + before.query("from", "to")),
                planned(counted));
    }

    private static @Nullable Tally planned(Counted counted) {
        return counted.plan() == null
                ? null
                : new Tally(
                        counted.accepted(),
                        new MeetingPlanId(Objects.requireNonNull(counted.plan())).link() + "?verdict=ACCEPTED");
    }
}
