package org.shuniu.supervision.web;

import org.shuniu.supervision.service.chain.ChainQueries;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.read.MatterChoices;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.read.StoryQueries;
import org.shuniu.supervision.service.study.StudyQueries;
import org.springframework.stereotype.Component;

/** All reads of one matter. */
@Component
record MatterReads(
        MatterQueries matters,
        StoryQueries stories,
        MatterChoices choices,
        ChainQueries chains,
        InspectionQueries inspections,
        StudyQueries studies) {}
