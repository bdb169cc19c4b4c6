package org.shuniu.supervision.service.inspection;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionObjectRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionRectificationRepository;
import org.shuniu.supervision.domain.inspection.object.RectificationStatus;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class InspectionAccess {
    private static final Set<RectificationStatus> OPEN =
            Set.of(RectificationStatus.REQUIRED, RectificationStatus.REPORTED);

    private final Rows rows;
    private final InspectionPolicy policy;
    private final Visibility visibility;
    private final SecrecyGuard secrecy;
    private final Trail trail;
    private final OfficeTime time;

    InspectionAccess(
            Rows rows,
            InspectionPolicy policy,
            Visibility visibility,
            SecrecyGuard secrecy,
            Trail trail,
            OfficeTime time) {
        this.rows = rows;
        this.policy = policy;
        this.visibility = visibility;
        this.secrecy = secrecy;
        this.trail = trail;
        this.time = time;
    }

    /** What is kept of an inspection. */
    @Component("inspectionRows")
    record Rows(
            InspectionRepository inspections,
            InspectionObjectRepository objects,
            InspectionRectificationRepository rectifications) {}

    /** Opens for reading. */
    public InspectionSituation seen(InspectionId id, Actor actor) {
        visibility.require(actor, id.subject());
        var inspection = rows.inspections().findById(id.value()).orElseThrow(NotFoundException::new);
        return new InspectionSituation(
                inspection,
                Standing.of(inspection, actor),
                rows.objects().findByInspectionIdOrderById(id.value()),
                rows.rectifications().countByInspectionIdAndStatusIn(id.value(), OPEN),
                time.today());
    }

    /** Opens it for this step, as the form was drawn (null: whatever the version), or says why not. */
    public InspectionSituation opened(
            InspectionId id, InspectionAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        policy.outOfOrder(now, action).ifPresent(refusal -> {
            turnedAway(actor, id, action.name(), refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, now, action).ifPresent(refusal -> refuse(actor, id, action.name(), refusal));
        if (version != null && now.inspection().version() != version) {
            throw new ConflictException(new Refusal(
                    "inspection.refused.stale", now.inspection().movedAt().toString()));
        }
        return now;
    }

    public void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    public void requireDrafter(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    public void refuse(Actor actor, InspectionId id, String action, Refusal refusal) {
        turnedAway(actor, id, action, refusal);
        throw new RefusedException(refusal);
    }

    private void turnedAway(Actor actor, InspectionId id, String action, Refusal refusal) {
        trail.refused(actor, "inspection." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
