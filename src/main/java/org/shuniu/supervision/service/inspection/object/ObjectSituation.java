package org.shuniu.supervision.service.inspection.object;

import java.time.LocalDate;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.service.inspection.Standing;

/**
 * What the policies look at.
 *
 * @param liaison 督查联络员 of the unit, {@code unitHead} one of its heads
 */
public record ObjectSituation(
        Inspection inspection,
        Standing standing,
        InspectionObject object,
        boolean liaison,
        boolean unitHead,
        LocalDate today) {

    /** Speaks for the unit. */
    public boolean ofUnit() {
        return liaison || unitHead;
    }

    /** Knows the whole inspection, not only this unit's part. */
    public boolean knowsAll() {
        return standing.staffOrGroup() || standing.governmentHead();
    }

    boolean isUnderWay() {
        return inspection.status() == InspectionStatus.UNDER_WAY;
    }
}
