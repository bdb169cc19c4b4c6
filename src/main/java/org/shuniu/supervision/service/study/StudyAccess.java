package org.shuniu.supervision.service.study;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyRepository;
import org.shuniu.supervision.study.StudyId;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
class StudyAccess {
    private final StudyRepository studies;
    private final StudyPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    StudyAccess(StudyRepository studies, StudyPolicy policy, Visibility visibility, Trail trail) {
        this.studies = studies;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    Study seen(StudyId id, Actor actor) {
        visibility.require(actor, id.subject());
        return studies.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the report for this step, as the form was drawn, or says why not. */
    Study opened(StudyId id, StudyAction action, @Nullable Integer version, Actor actor) {
        var study = seen(id, actor);
        policy.outOfOrder(study, action).ifPresent(refusal -> {
            turnedAway(actor, id, action.name(), refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, study, action).ifPresent(refusal -> {
            turnedAway(actor, id, action.name(), refusal);
            throw new RefusedException(refusal);
        });
        if (version != null && study.version() != version) {
            throw new ConflictException(
                    new Refusal("supervision.study.refused.stale", OfficeTime.minute(study.movedAt())));
        }
        return study;
    }

    void requireWriter(Actor actor, long organId) {
        policy.refusalToWrite(actor, organId).ifPresent(refusal -> {
            trail.refused(actor, "supervisionStudy.DRAFT", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, StudyId id, String action, Refusal refusal) {
        trail.refused(actor, "supervisionStudy." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
