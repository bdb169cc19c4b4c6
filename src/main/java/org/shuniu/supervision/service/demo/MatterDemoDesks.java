package org.shuniu.supervision.service.demo;

import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.springframework.stereotype.Component;

/** The services at which a matter as a whole is handled. */
@Component
public record MatterDemoDesks(
        ProposalService proposals, AssignmentService assignment, ResultService results, MatterQueries matters) {}
