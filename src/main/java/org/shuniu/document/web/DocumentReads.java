package org.shuniu.document.web;

import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.document.service.read.CaseQueries;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.IssueQueries;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.document.service.read.OccasionQueries;
import org.shuniu.document.service.read.VersionQueries;
import org.springframework.stereotype.Component;

/** All reads of one document. */
@Component
record DocumentReads(
        DocumentQueries documents,
        JudgementQueries judgements,
        IssueQueries issues,
        VersionQueries versions,
        CaseQueries cases,
        OccasionQueries occasions,
        AttachmentService attachments) {}
