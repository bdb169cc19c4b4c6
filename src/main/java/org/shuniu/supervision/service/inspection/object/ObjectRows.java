package org.shuniu.supervision.service.inspection.object;

import org.shuniu.supervision.domain.inspection.InspectionRepository;
import org.shuniu.supervision.domain.inspection.object.ConclusionReviewRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionConclusionRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionObjectRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionRectificationRepository;
import org.shuniu.supervision.domain.inspection.object.RectificationReportRepository;
import org.springframework.stereotype.Component;

/** What is kept of a unit's part. */
@Component
public record ObjectRows(
        InspectionRepository inspections,
        InspectionObjectRepository objects,
        InspectionConclusionRepository conclusions,
        ConclusionReviewRepository reviews,
        InspectionRectificationRepository rectifications,
        RectificationReportRepository reports) {}
