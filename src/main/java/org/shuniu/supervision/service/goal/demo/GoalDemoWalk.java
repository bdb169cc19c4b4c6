package org.shuniu.supervision.service.goal.demo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.GoalMode;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.goal.command.CloseGoal;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.shuniu.supervision.service.goal.command.PlanIndicator;
import org.shuniu.supervision.service.goal.command.ReportValue;
import org.shuniu.supervision.service.goal.view.IndicatorView;
import org.springframework.stereotype.Component;

/** Takes a key task through its year, each step on its day by the person whose duty it is. */
@Component
class GoalDemoWalk {
    private static final String OFFICE = "云江省人民政府办公厅";

    private final Directory directory;
    private final Units units;
    private final GoalDemoDesks desks;
    private final OfficeTime time;

    GoalDemoWalk(Directory directory, Units units, GoalDemoDesks desks, OfficeTime time) {
        this.directory = directory;
        this.units = units;
        this.desks = desks;
        this.time = time;
    }

    void tell(String[] row, List<String[]> indicators) {
        long office = directory.organNamed(OFFICE).orElseThrow().id();
        Actor head = actor(directory.holders(Role.SUPERVISION_HEAD, office).get(0));
        Actor clerk = actor(directory.holders(Role.SUPERVISOR, office).stream()
                .filter(post -> post.personId() != head.personId())
                .findFirst()
                .orElseThrow());
        int year = time.today().getYear() - Integer.parseInt(row[7]);
        var id = new GoalId[1];
        on(LocalDate.of(year, 1, 10), () -> id[0] = drafted(row, indicators, year, clerk));
        if (row[8].equals("DRAFT")) {
            return;
        }
        on(LocalDate.of(year, 1, 15), () -> desks.goals()
                .issue(id[0], new Confirm("请按季填报。", version(id[0], head)), head));
        Actor liaison =
                actor(units.liaisons(units.named(row[4], clerk).orElseThrow()).get(0));
        report(id[0], year, row[8].equals("WAITING"), indicators, liaison, clerk);
        var closing = LocalDate.of(year, 12, 31).plusDays(14);
        // in the first days of January the last quarter is not reported yet
        if (row[8].equals("CLOSED") && !closing.isAfter(time.today())) {
            var words = "各项指标均已完成，转入日常管护。";
            on(closing, () -> desks.goals().close(id[0], new CloseGoal(words, version(id[0], head)), head));
        }
    }

    private GoalId drafted(String[] row, List<String[]> indicators, int year, Actor clerk) {
        var form = new DraftGoal(
                year,
                text(row[2]),
                text(row[3]),
                row[0],
                row[1],
                GoalMode.ASSESS_AND_TRACK,
                row[4],
                text(row[5]),
                leader(row[6], clerk),
                0);
        var id = desks.goals().draft(form, clerk);
        for (String[] one : indicators) {
            desks.indicators().add(id, plan(one, version(id, clerk)), clerk);
        }
        return id;
    }

    private static PlanIndicator plan(String[] one, int version) {
        var target = new BigDecimal(one[3]);
        return new PlanIndicator(
                one[0],
                one[1],
                Direction.valueOf(one[2]),
                target,
                new BigDecimal(one[4]),
                new BigDecimal(one[5]),
                new BigDecimal(one[6]),
                target,
                null,
                null,
                null,
                one[7],
                version);
    }

    /** Every quarter that is over; the last word may still be owed. */
    private void report(GoalId id, int year, boolean waiting, List<String[]> indicators, Actor liaison, Actor clerk) {
        var over = Quarter.of(year).stream()
                .filter(quarter -> quarter.lastDay().plusDays(3).isBefore(time.today()))
                .toList();
        for (Quarter quarter : over) {
            boolean last = quarter.number() == over.size();
            on(quarter.lastDay().plusDays(3), () -> {
                for (IndicatorView one : desks.queries().view(id, clerk).indicators()) {
                    long report = reported(id, one, quarter.number(), value(indicators, one, quarter), liaison);
                    if (!(waiting && last)) {
                        desks.reporting().confirm(id, report, clerk);
                    }
                }
            });
        }
    }

    private static BigDecimal value(List<String[]> indicators, IndicatorView one, Quarter quarter) {
        return indicators.stream()
                .filter(row -> row[0].equals(one.name()))
                .map(row -> new BigDecimal(row[8].split(";")[quarter.number() - 1]))
                .findFirst()
                .orElseThrow();
    }

    private long reported(GoalId id, IndicatorView one, int quarter, BigDecimal value, Actor liaison) {
        var proof = new ByteArrayInputStream(("统计台账：" + one.name()).getBytes(StandardCharsets.UTF_8));
        var form = new ReportValue(one.id(), quarter, value, "按计划推进，数据来自业务台账。", null, null);
        return desks.reporting().report(id, form, "统计台账.txt", proof, liaison);
    }

    private void on(LocalDate day, Runnable story) {
        time.daysAgo((int) Math.max(0, ChronoUnit.DAYS.between(day, time.today())), story);
    }

    private int version(GoalId id, Actor actor) {
        return desks.queries().view(id, actor).version();
    }

    private @Nullable Long leader(String name, Actor clerk) {
        long government = units.government(clerk.organId());
        return directory.colleagues(government, name, 1).stream()
                .findFirst()
                .map(PostCard::personId)
                .orElse(null);
    }

    private Actor actor(PostCard post) {
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
