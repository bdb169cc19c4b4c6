package org.shuniu.supervision.service.study;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.inspection.InspectionAccess;
import org.springframework.stereotype.Component;

/** What a report is about: one matter or one inspection that the writer may know of. */
@Component
class StudySubjects {
    private final MatterAccess matters;
    private final InspectionAccess inspections;

    StudySubjects(MatterAccess matters, InspectionAccess inspections) {
        this.matters = matters;
        this.inspections = inspections;
    }

    /** @param organId whose supervision it is */
    record About(
            @Nullable Long matterId,
            @Nullable Long inspectionId,
            String title,
            long organId,
            String organName,
            long governmentId) {}

    About of(@Nullable Long matterId, @Nullable Long inspectionId, Actor actor) {
        if (matterId != null && inspectionId == null) {
            var matter = matters.seen(new MatterId(matterId), actor).matter();
            var origin = matter.origin();
            return new About(
                    matterId, null, matter.task().title(), origin.organId(), origin.organName(), origin.governmentId());
        }
        if (inspectionId != null && matterId == null) {
            var inspection =
                    inspections.seen(new InspectionId(inspectionId), actor).inspection();
            var origin = inspection.origin();
            return new About(
                    null,
                    inspectionId,
                    inspection.plan().title(),
                    origin.organId(),
                    origin.organName(),
                    origin.governmentId());
        }
        throw new InvalidException(new Refusal("supervision.study.about.required").at("matterId"));
    }
}
