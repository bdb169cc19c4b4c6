package org.shuniu.supervision.service.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.AssessmentLineRepository;
import org.shuniu.supervision.domain.assessment.AssessmentRepository;
import org.springframework.stereotype.Component;

/** The door to every sheet: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component("supervisionAssessmentAccess")
class AssessmentAccess {
    private final AssessmentRepository sheets;
    private final AssessmentLineRepository lines;
    private final AssessmentPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    AssessmentAccess(
            AssessmentRepository sheets,
            AssessmentLineRepository lines,
            AssessmentPolicy policy,
            Visibility visibility,
            Trail trail) {
        this.sheets = sheets;
        this.lines = lines;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    Assessment seen(AssessmentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return sheets.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    List<AssessmentLine> lines(Assessment sheet) {
        return lines.of(sheet.id()).stream()
                .sorted(Comparator.comparing(AssessmentLine::fact))
                .toList();
    }

    Assessment opened(AssessmentId id, AssessmentAction action, @Nullable Integer version, Actor actor) {
        var sheet = seen(id, actor);
        policy.outOfOrder(sheet, action).ifPresent(refusal -> {
            turnedAway(actor, action.name(), id.subject(), refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, sheet, lines(sheet), action).ifPresent(refusal -> {
            turnedAway(actor, action.name(), id.subject(), refusal);
            throw new RefusedException(refusal);
        });
        if (version != null && sheet.version() != version) {
            throw new ConflictException(
                    new Refusal("supervision.assessment.refused.stale", OfficeTime.minute(sheet.movedAt())));
        }
        return sheet;
    }

    Optional<Refusal> refusal(Actor actor, Assessment sheet, List<AssessmentLine> of, AssessmentAction action) {
        return policy.refusal(actor, sheet, of, action);
    }

    void requireStaff(Actor actor) {
        require(policy.refusalToDraw(actor), "OPEN", actor);
    }

    void requireHead(Actor actor) {
        require(policy.refusalToWeigh(actor), "WEIGH", actor);
    }

    private void require(Optional<Refusal> refused, String action, Actor actor) {
        refused.ifPresent(refusal -> {
            turnedAway(actor, action, null, refusal);
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, String action, @Nullable SubjectRef subject, Refusal refusal) {
        trail.refused(actor, "supervisionAssessment." + action, subject, Map.of("reason", refusal.key()));
    }
}
