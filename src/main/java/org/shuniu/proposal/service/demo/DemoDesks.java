package org.shuniu.proposal.service.demo;

import org.shuniu.proposal.service.handling.AssignmentService;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.MergingService;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.handling.ReplyService;
import org.shuniu.proposal.service.handling.UnitService;
import org.springframework.stereotype.Component;

/** The services at which a proposal is handled. */
@Component
record DemoDesks(
        RegistrationService registration,
        AssignmentService assignment,
        UnitService units,
        MergingService merging,
        ReplyService replies,
        ClosingService closing) {}
