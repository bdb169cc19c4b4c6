package org.shuniu.supervision.web;

import org.shuniu.supervision.service.part.AdjustmentService;
import org.shuniu.supervision.service.part.ExaminationService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.supervision.service.part.FeedbackService;
import org.shuniu.supervision.service.part.ReceiptService;
import org.springframework.stereotype.Component;

/** All steps of a unit's part. */
@Component
record PartSteps(
        ReceiptService receipts,
        AdjustmentService adjustments,
        FeedbackService feedback,
        ExtensionService extensions,
        ExaminationService examinations) {}
