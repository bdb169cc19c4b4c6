package org.shuniu.supervision.service.goal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalRepository;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), allowed (403), moved meanwhile (409); refusals are logged. */
@Component
public class GoalAccess {
    private final GoalRepository goals;
    private final GoalPolicy policy;
    private final GoalRipeness ripeness;
    private final Visibility visibility;
    private final Trail trail;

    GoalAccess(GoalRepository goals, GoalPolicy policy, GoalRipeness ripeness, Visibility visibility, Trail trail) {
        this.goals = goals;
        this.policy = policy;
        this.ripeness = ripeness;
        this.visibility = visibility;
        this.trail = trail;
    }

    public Goal seen(GoalId id, Actor actor) {
        visibility.require(actor, id.subject());
        return goals.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the task for this step; {@code version} as the form was drawn, null where the step needs none. */
    public Goal opened(GoalId id, GoalAction action, @Nullable Integer version, Actor actor) {
        var goal = seen(id, actor);
        policy.refusal(actor, goal, action).ifPresent(refusal -> refuse(id, action, actor, refusal));
        policy.outOfOrder(goal, action).ifPresent(refusal -> {
            turnedAway(id, action, actor, refusal);
            throw new ConflictException(refusal);
        });
        if (version != null && goal.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        ripeness.unripe(goal, action).ifPresent(refusal -> refuse(id, action, actor, refusal));
        return goal;
    }

    /** Why the step is not open, if it is not. */
    public Optional<Refusal> refusal(Goal goal, GoalAction action, Actor actor) {
        return policy.outOfOrder(goal, action)
                .or(() -> policy.refusal(actor, goal, action))
                .or(() -> ripeness.unripe(goal, action));
    }

    public void requireDrafter(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            trail.refused(actor, "goal.DRAFT", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    void refuse(GoalId id, GoalAction action, Actor actor, Refusal refusal) {
        turnedAway(id, action, actor, refusal);
        throw new RefusedException(refusal);
    }

    private void turnedAway(GoalId id, GoalAction action, Actor actor, Refusal refusal) {
        trail.refused(actor, "goal." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
