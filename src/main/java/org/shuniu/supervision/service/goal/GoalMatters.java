package org.shuniu.supervision.service.goal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.goal.GoalJournal.About;
import org.shuniu.supervision.service.goal.command.LinkMatter;
import org.shuniu.supervision.service.goal.command.TakeUpGoal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A task that is followed up as a matter: made in one step, or one that is already there; linked both ways. */
@Service
@Transactional
public class GoalMatters {
    private final GoalAccess access;
    private final Matters matters;
    private final Visibility visibility;
    private final JdbcClient jdbc;
    private final GoalJournal journal;

    GoalMatters(GoalAccess access, Matters matters, Visibility visibility, JdbcClient jdbc, GoalJournal journal) {
        this.access = access;
        this.matters = matters;
        this.visibility = visibility;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The form as the task fills it. */
    @Transactional(readOnly = true)
    public TakeUpGoal form(GoalId id, Actor actor) {
        var goal = access.opened(id, GoalAction.TAKE_UP, null, actor);
        var task = goal.task();
        var lastDay = LocalDate.of(task.year(), 12, 31);
        return new TakeUpGoal(
                task.title(),
                task.text(),
                lastDay.isBefore(journal.time().today()) ? null : lastDay,
                ReportingFrequency.MONTHLY,
                null,
                goal.version());
    }

    public MatterId takeUp(GoalId id, TakeUpGoal command, Actor actor) {
        var goal = access.opened(id, GoalAction.TAKE_UP, command.version(), actor);
        var matter = new MatterId(matters.propose(matter(id, goal, command), actor));
        linked(goal, matter, actor);
        return matter;
    }

    private static ProposeMatter matter(GoalId id, Goal goal, TakeUpGoal command) {
        return new ProposeMatter(
                MatterSource.DEPLOYMENT,
                id.subject(),
                command.title(),
                command.text(),
                goal.leadUnit().id(),
                goal.coUnits().stream().map(UnitRef::id).toList(),
                command.dueOn(),
                goal.task().leaderId(),
                false,
                false,
                Objects.requireNonNull(command.reporting()),
                command.notDuplicateBecause());
    }

    public MatterId link(GoalId id, LinkMatter command, Actor actor) {
        var goal = access.opened(id, GoalAction.TAKE_UP, command.version(), actor);
        var matter = numbered(command.number().strip(), actor)
                .orElseThrow(() -> new InvalidException(new Refusal("goal.invalid.matter").at("number")));
        if (jdbc.sql("select exists (select 1 from goal where matter_id = :matter)")
                .param("matter", matter.value())
                .query(Boolean.class)
                .single()) {
            throw new InvalidException(new Refusal("goal.invalid.matterTaken").at("number"));
        }
        linked(goal, matter, actor);
        return matter;
    }

    /** Only a matter that the person may know of. */
    private Optional<MatterId> numbered(String number, Actor actor) {
        return jdbc.sql("select id from matter where number = :number and organ_id = :organ")
                .param("number", number)
                .param("organ", actor.organId())
                .query(Long.class)
                .optional()
                .map(MatterId::new)
                .filter(matter -> visibility.canSee(actor, matter.subject()));
    }

    private void linked(Goal goal, MatterId matter, Actor actor) {
        goal.followBy(matter.value(), journal.time().now());
        journal.note(
                goal, "TAKE_UP", About.TASK, null, actor, Set.of(goal.origin().proposerId()));
    }
}
