package org.shuniu.meeting.web.plan;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.PlanService;
import org.springframework.stereotype.Component;

/** The service behind the steps of a plan. */
@Component
record PlanSteps(PlanService plans) {
    void take(MeetingPlanId id, String noun, TakeStep command, Actor actor) {
        switch (action(noun)) {
            case SUBMIT -> plans.submit(id, command, actor);
            case SEND_BACK -> plans.sendBack(id, command, actor);
            case APPROVE -> plans.approve(id, command, actor);
            case ISSUE -> plans.issue(id, command, actor);
            case EDIT, JUDGE -> throw new NotFoundException();
        }
    }

    static PlanAction action(String noun) {
        return PlanAction.named(noun).orElseThrow(NotFoundException::new);
    }
}
