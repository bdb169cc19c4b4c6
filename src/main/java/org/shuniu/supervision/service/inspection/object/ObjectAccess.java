package org.shuniu.supervision.service.inspection.object;

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
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.domain.inspection.object.InspectionRectification;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.domain.inspection.object.RectificationAction;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.inspection.Standing;
import org.springframework.stereotype.Component;

/** The door to a unit's part: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class ObjectAccess {
    private final ObjectRows rows;
    private final ObjectPolicy policy;
    private final Visibility visibility;
    private final Units units;
    private final Trail trail;
    private final OfficeTime time;

    ObjectAccess(
            ObjectRows rows, ObjectPolicy policy, Visibility visibility, Units units, Trail trail, OfficeTime time) {
        this.rows = rows;
        this.policy = policy;
        this.visibility = visibility;
        this.units = units;
        this.trail = trail;
        this.time = time;
    }

    /** Opens for reading. */
    public ObjectSituation seen(InspectionObjectId id, Actor actor) {
        visibility.require(actor, id.subject());
        return situation(rows.objects().findById(id.value()).orElseThrow(NotFoundException::new), actor);
    }

    private ObjectSituation situation(InspectionObject object, Actor actor) {
        var inspection = rows.inspections().findById(object.inspectionId()).orElseThrow(NotFoundException::new);
        return new ObjectSituation(
                inspection,
                Standing.of(inspection, actor),
                object,
                units.isLiaison(actor, object.unit()),
                units.isHead(actor, object.unit()),
                time.today());
    }

    /** Opens it for this step, as the form was drawn, or says why not. */
    ObjectSituation opened(InspectionObjectId id, ObjectAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        policy.outOfOrder(now, action).ifPresent(refusal -> conflict(actor, id, action.name(), refusal));
        policy.refusal(actor, now, action).ifPresent(refusal -> turnedAway(actor, id, action.name(), refusal));
        requireFresh(version, now.object().version(), now);
        return now;
    }

    /** One thing to put right, with where its unit stands. */
    record Opened(ObjectSituation now, InspectionRectification item) {}

    Opened opened(
            InspectionObjectId id, long itemId, RectificationAction action, @Nullable Integer version, Actor actor) {
        var now = seen(id, actor);
        var item = rows.rectifications()
                .findById(itemId)
                .filter(found -> found.objectId() == id.value())
                .orElseThrow(NotFoundException::new);
        policy.outOfOrder(now, item, action).ifPresent(refusal -> conflict(actor, id, action.name(), refusal));
        policy.refusal(now, item, action).ifPresent(refusal -> turnedAway(actor, id, action.name(), refusal));
        requireFresh(version, item.version(), now);
        return new Opened(now, item);
    }

    private static void requireFresh(@Nullable Integer shown, int real, ObjectSituation now) {
        if (shown != null && shown != real) {
            throw new ConflictException(new Refusal(
                    "inspection.refused.stale", now.object().movedAt().toString()));
        }
    }

    private void conflict(Actor actor, InspectionObjectId id, String action, Refusal refusal) {
        trail.refused(actor, "inspection." + action, id.subject(), Map.of("reason", refusal.key()));
        throw new ConflictException(refusal);
    }

    private void turnedAway(Actor actor, InspectionObjectId id, String action, Refusal refusal) {
        trail.refused(actor, "inspection." + action, id.subject(), Map.of("reason", refusal.key()));
        throw new RefusedException(refusal);
    }
}
