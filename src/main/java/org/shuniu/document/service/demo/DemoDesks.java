package org.shuniu.document.service.demo;

import org.shuniu.document.service.issue.IssuingService;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.judge.RecheckService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.judge.SigningService;
import org.springframework.stereotype.Component;

/** The services at which a document is handled after its submission. */
@Component
public record DemoDesks(
        ReviewService review,
        CoordinationService coordination,
        SigningService signing,
        RecheckService recheck,
        RegistrationService registration,
        IssuingService issuing) {}
