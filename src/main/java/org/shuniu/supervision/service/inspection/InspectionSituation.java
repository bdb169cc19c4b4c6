package org.shuniu.supervision.service.inspection;

import java.time.LocalDate;
import java.util.List;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;

/** What the policy looks at. */
public record InspectionSituation(
        Inspection inspection,
        Standing standing,
        List<InspectionObject> objects,
        long openRectifications,
        LocalDate today) {
    public InspectionSituation {
        objects = List.copyOf(objects);
    }

    boolean isConcluded() {
        return objects.stream().allMatch(object -> object.receivedOn() != null);
    }

    /** No review is undecided, and none can be asked for any more. */
    boolean isReviewed() {
        return objects.stream().allMatch(object -> object.isFinalOn(today));
    }
}
