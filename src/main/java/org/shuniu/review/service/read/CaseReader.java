package org.shuniu.review.service.read;

import org.springframework.stereotype.Component;

/** What can be read about a case. */
@Component
public record CaseReader(CaseQueries cases, ProgressQueries progress, OpinionBookQueries opinions) {}
