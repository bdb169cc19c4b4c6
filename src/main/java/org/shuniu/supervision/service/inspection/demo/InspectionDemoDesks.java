package org.shuniu.supervision.service.inspection.demo;

import org.shuniu.supervision.service.inspection.GroupService;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.VisitService;
import org.shuniu.supervision.service.inspection.object.ConclusionService;
import org.shuniu.supervision.service.inspection.object.RectificationService;
import org.shuniu.supervision.service.inspection.read.InspectionListQueries;
import org.springframework.stereotype.Component;

/** The services at which it is handled. */
@Component
public record InspectionDemoDesks(
        InspectionService plans,
        GroupService groups,
        VisitService visits,
        ConclusionService conclusions,
        RectificationService rectifications,
        InspectionListQueries lists) {}
