package org.shuniu.supervision.service.goal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalRepository;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalJournal.About;
import org.shuniu.supervision.service.goal.command.CloseGoal;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of an annual key task. */
@Service
@Transactional
public class GoalService {
    private final GoalRepository goals;
    private final GoalAccess access;
    private final GoalDraftReader reader;
    private final GoalJournal journal;
    private final Units units;

    GoalService(GoalRepository goals, GoalAccess access, GoalDraftReader reader, GoalJournal journal, Units units) {
        this.goals = goals;
        this.access = access;
        this.reader = reader;
        this.journal = journal;
        this.units = units;
    }

    public GoalId draft(DraftGoal command, Actor actor) {
        access.requireDrafter(actor);
        var read = reader.read(command, actor);
        var goal = goals.save(new Goal(origin(actor), read.task(), read.leadUnit(), read.coUnits()));
        noted(goal, "DRAFT", null, actor, Set.of());
        journal.index(goal);
        return new GoalId(goal.id());
    }

    private Origin origin(Actor actor) {
        long organ = units.supervisingOrgan(actor);
        return new Origin(
                actor.personId(),
                actor.signature(),
                organ,
                units.nameOf(organ).orElse(actor.organName()),
                units.government(organ),
                journal.time().now(),
                journal.time().today());
    }

    public void edit(GoalId id, DraftGoal command, Actor actor) {
        var goal = access.opened(id, GoalAction.EDIT, command.version(), actor);
        var read = reader.read(command, actor);
        goal.describe(
                read.task(), read.leadUnit(), read.coUnits(), journal.time().now());
        noted(goal, "EDIT", null, actor, Set.of());
        journal.index(goal);
    }

    public void discard(GoalId id, GiveReason command, Actor actor) {
        reader.requireUnmarked("reason", command.reason(), actor);
        var goal = access.opened(id, GoalAction.DISCARD, command.version(), actor);
        goal.discard(journal.time().now());
        noted(goal, "DISCARD", command.reason(), actor, Set.of(goal.origin().proposerId()));
        journal.forget(goal);
    }

    /** 下达: from now on its units know of it, and its numbers change by adjustment only. */
    public void issue(GoalId id, Confirm command, Actor actor) {
        reader.requireUnmarked("remark", command.remark(), actor);
        var goal = access.opened(id, GoalAction.ISSUE, command.version(), actor);
        goal.issue(actor, journal.time().today(), journal.time().now());
        var told = journal.readers().allUnits(goal);
        told.add(goal.origin().proposerId());
        Long leader = goal.task().leaderId();
        if (leader != null) {
            told.add(leader);
        }
        noted(goal, "ISSUE", command.remark(), actor, told);
    }

    /** 年终结项: what was reached is computed, the words say why. */
    public void close(GoalId id, CloseGoal command, Actor actor) {
        reader.requireUnmarked("result", command.result(), actor);
        var goal = access.opened(id, GoalAction.CLOSE, command.version(), actor);
        goal.close(
                command.result().strip(), journal.time().today(), journal.time().now());
        noted(goal, "CLOSE", command.result(), actor, journal.readers().allUnits(goal));
    }

    private void noted(Goal goal, String step, @Nullable String words, Actor actor, Set<Long> told) {
        String said = words == null || words.isBlank() ? null : words.strip();
        journal.note(goal, step, About.TASK, said, actor, told);
    }
}
