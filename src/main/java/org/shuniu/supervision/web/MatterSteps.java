package org.shuniu.supervision.web;

import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.life.ReopeningService;
import org.shuniu.supervision.service.life.ResultService;
import org.springframework.stereotype.Component;

/** All steps of a matter as a whole. */
@Component
record MatterSteps(
        ProposalService proposals, AssignmentService assignment, ResultService results, ReopeningService reopening) {}
