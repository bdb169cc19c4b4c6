package org.shuniu.document.service.demo;

import org.shuniu.document.service.CoordinationService;
import org.shuniu.document.service.IssuingService;
import org.shuniu.document.service.RecheckService;
import org.shuniu.document.service.RegistrationService;
import org.shuniu.document.service.ReviewService;
import org.shuniu.document.service.SigningService;
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
