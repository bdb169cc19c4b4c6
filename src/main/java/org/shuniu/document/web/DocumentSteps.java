package org.shuniu.document.web;

import org.shuniu.document.service.CoordinationService;
import org.shuniu.document.service.IssuingService;
import org.shuniu.document.service.RecheckService;
import org.shuniu.document.service.RegistrationService;
import org.shuniu.document.service.ReviewService;
import org.shuniu.document.service.SigningService;
import org.springframework.stereotype.Component;

/** All steps after the submission, for page and API alike. */
@Component
record DocumentSteps(
        ReviewService review,
        CoordinationService coordination,
        SigningService signing,
        RecheckService recheck,
        RegistrationService registration,
        IssuingService issuing) {}
