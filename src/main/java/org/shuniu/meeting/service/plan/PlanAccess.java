package org.shuniu.meeting.service.plan;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.MeetingPlan;
import org.shuniu.meeting.domain.plan.MeetingPlanRepository;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.springframework.stereotype.Component;

/** The door to a plan: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class PlanAccess {
    private final MeetingPlanRepository plans;
    private final PlanPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    PlanAccess(MeetingPlanRepository plans, PlanPolicy policy, Visibility visibility, Trail trail) {
        this.plans = plans;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    public MeetingPlan seen(MeetingPlanId id, Actor actor) {
        visibility.require(actor, id.subject());
        return plans.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    public MeetingPlan openedNow(MeetingPlanId id, PlanAction action, Actor actor) {
        return opened(id, action, seen(id, actor).version(), actor);
    }

    MeetingPlan opened(MeetingPlanId id, PlanAction action, int version, Actor actor) {
        var plan = seen(id, actor);
        policy.outOfOrder(plan, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, plan, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        if (plan.version() != version) {
            throw new ConflictException(new Refusal("meeting.plan.refused.stale", OfficeTime.minute(plan.movedAt())));
        }
        return plan;
    }

    public void requireDrafter(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, MeetingPlanId id, PlanAction action, Refusal refusal) {
        trail.refused(actor, "meetingPlan." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
