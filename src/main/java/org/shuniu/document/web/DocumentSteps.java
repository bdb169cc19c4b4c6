package org.shuniu.document.web;

import org.shuniu.document.service.draft.SubmissionService;
import org.shuniu.document.service.issue.IssuingService;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.judge.RecheckService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.judge.SigningService;
import org.springframework.stereotype.Component;

/** All steps of a document. */
@Component
record DocumentSteps(
        SubmissionService submission,
        ReviewService review,
        CoordinationService coordination,
        SigningService signing,
        RecheckService recheck,
        RegistrationService registration,
        IssuingService issuing) {}
