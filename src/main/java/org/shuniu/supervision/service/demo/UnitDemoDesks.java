package org.shuniu.supervision.service.demo;

import org.shuniu.supervision.service.part.ExaminationService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.supervision.service.part.FeedbackService;
import org.shuniu.supervision.service.part.ReceiptService;
import org.springframework.stereotype.Component;

/** The services at which a unit's part is handled. */
@Component
public record UnitDemoDesks(
        ReceiptService receipts,
        FeedbackService feedback,
        ExtensionService extensions,
        ExaminationService examinations) {}
