package org.shuniu.supervision.service.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalAdjustment;
import org.shuniu.supervision.domain.goal.GoalIndicator;
import org.shuniu.supervision.domain.goal.GoalIndicatorRepository;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;
import org.shuniu.supervision.service.goal.GoalJournal.About;
import org.shuniu.supervision.service.goal.command.AdjustIndicator;
import org.shuniu.supervision.service.goal.command.PlanIndicator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quantified goals: planned freely in a draft, adjusted with a reason once issued. */
@Service
@Transactional
public class IndicatorService {
    private static final int MOST = 20;

    private final GoalIndicatorRepository indicators;
    private final GoalAccess access;
    private final GoalDraftReader reader;
    private final GoalJournal journal;

    IndicatorService(
            GoalIndicatorRepository indicators, GoalAccess access, GoalDraftReader reader, GoalJournal journal) {
        this.indicators = indicators;
        this.access = access;
        this.reader = reader;
        this.journal = journal;
    }

    public long add(GoalId id, PlanIndicator command, Actor actor) {
        var goal = access.opened(id, GoalAction.EDIT, command.version(), actor);
        var others = indicators.findByGoalIdOrderByPosition(goal.id());
        var plan = read(command, others, null, actor);
        if (others.size() >= MOST) {
            throw new InvalidException(new Refusal("goal.invalid.tooMany", MOST).at("name"));
        }
        var indicator = indicators.save(new GoalIndicator(
                goal.id(),
                others.size() + 1,
                command.name().strip(),
                command.measure().strip(),
                direction(command),
                plan));
        edited(goal, indicator, actor);
        return indicator.id();
    }

    public void change(GoalId id, long indicatorId, PlanIndicator command, Actor actor) {
        var goal = access.opened(id, GoalAction.EDIT, command.version(), actor);
        var indicator = one(goal, indicatorId);
        var plan = read(command, indicators.findByGoalIdOrderByPosition(goal.id()), indicator, actor);
        indicator.describe(command.name().strip(), command.measure().strip(), direction(command), plan);
        edited(goal, indicator, actor);
    }

    public void remove(GoalId id, long indicatorId, int version, Actor actor) {
        var goal = access.opened(id, GoalAction.EDIT, version, actor);
        var indicator = one(goal, indicatorId);
        edited(goal, indicator, actor);
        indicators.delete(indicator);
    }

    /** 调整: the numbers as they were stay beside the new ones. */
    public void adjust(GoalId id, long indicatorId, AdjustIndicator command, Actor actor) {
        reader.requireUnmarked("reason", command.reason(), actor);
        var goal = access.opened(id, GoalAction.ADJUST, command.version(), actor);
        var indicator = one(goal, indicatorId);
        var plan = command.plan();
        var problems = new ArrayList<>(plan.problems(indicator.direction()));
        if (isSame(plan, indicator.plan())) {
            problems.add(new Refusal("goal.invalid.unchanged").at("target"));
        }
        require(problems);
        var former = indicator.adjust(plan);
        String reason = command.reason().strip();
        journal.keep(new GoalAdjustment(
                goal.id(),
                indicator.id(),
                former,
                reason,
                journal.by(actor),
                journal.time().today()));
        goal.touch(GoalAction.ADJUST, journal.time().now());
        var told = journal.readers().allUnits(goal);
        told.addAll(journal.readers().supervision(goal));
        journal.note(goal, "ADJUST", new About(indicator.id(), null, plan.target()), reason, actor, told);
    }

    private static boolean isSame(Plan one, Plan other) {
        boolean numbers = one.target().compareTo(other.target()) == 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            numbers &= one.milestone(quarter).compareTo(other.milestone(quarter)) == 0
                    && Objects.equals(one.words(quarter), other.words(quarter));
        }
        return numbers;
    }

    private void edited(Goal goal, GoalIndicator indicator, Actor actor) {
        goal.touch(GoalAction.EDIT, journal.time().now());
        journal.note(goal, "PLAN", new About(indicator.id(), null, null), null, actor, Set.of());
    }

    private GoalIndicator one(Goal goal, long indicatorId) {
        return indicators.findByIdAndGoalId(indicatorId, goal.id()).orElseThrow(NotFoundException::new);
    }

    private Plan read(PlanIndicator command, List<GoalIndicator> known, @Nullable GoalIndicator self, Actor actor) {
        reader.requireUnmarked("name", command.name(), actor);
        var plan = command.plan();
        var problems = new ArrayList<>(plan.problems(direction(command)));
        if (known.stream()
                .anyMatch(other ->
                        other != self && other.name().equals(command.name().strip()))) {
            problems.add(new Refusal("goal.invalid.sameName").at("name"));
        }
        require(problems);
        return plan;
    }

    private static Direction direction(PlanIndicator command) {
        return Objects.requireNonNull(command.direction());
    }

    private static void require(List<Refusal> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidException(List.copyOf(problems));
        }
    }
}
