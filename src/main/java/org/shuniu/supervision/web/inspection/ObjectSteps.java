package org.shuniu.supervision.web.inspection;

import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.object.ConclusionReviewService;
import org.shuniu.supervision.service.inspection.object.ConclusionService;
import org.shuniu.supervision.service.inspection.object.RectificationService;
import org.springframework.stereotype.Component;

/** The services behind the steps of one unit's part. */
@Component
record ObjectSteps(
        ConclusionService conclusions, ConclusionReviewService reviews, RectificationService rectifications) {

    /** The steps that need no more than words. */
    void say(InspectionObjectId id, String noun, SayInspection command, Actor actor) {
        switch (noun) {
            case "conclusion-approval" -> conclusions.approve(id, command, actor);
            case "conclusion-return" -> conclusions.sendBack(id, command, actor);
            default -> conclusions.serve(id, command, actor);
        }
    }
}
