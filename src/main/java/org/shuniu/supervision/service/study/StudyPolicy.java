package org.shuniu.supervision.service.study;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyAction;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the report now, and if not, why. */
@Component
public class StudyPolicy {

    /** Only those who supervise that matter or inspection write about it. */
    public Optional<Refusal> refusalToWrite(Actor actor, long organId) {
        return unless(isStaff(actor, organId), "supervision.study.refused.notSupervision");
    }

    /** The report is in another phase: somebody moved first. */
    Optional<Refusal> outOfOrder(Study study, StudyAction action) {
        return unless(action.startsFrom(study.status()), "supervision.study.refused.phase." + study.status());
    }

    Optional<Refusal> refusal(Actor actor, Study study, StudyAction action) {
        return outOfOrder(study, action).or(() -> duty(actor, study, action));
    }

    private static Optional<Refusal> duty(Actor actor, Study study, StudyAction action) {
        long organ = study.origin().organId();
        return switch (action) {
            case EDIT, SUBMIT, DISCARD -> unless(isStaff(actor, organ), "supervision.study.refused.notSupervision");
            case APPROVE, SEND_BACK ->
                unless(!study.isBy(actor.personId()), "supervision.study.refused.own")
                        .or(() -> unless(
                                actor.has(Role.SUPERVISION_HEAD) && actor.organId() == organ,
                                "supervision.study.refused.notHead"));
        };
    }

    private static boolean isStaff(Actor actor, long organId) {
        return actor.organId() == organId && (actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD));
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
