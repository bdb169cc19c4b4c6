package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Verdict;

/** What the proposer said of the answer of a round. */
public record RatingLine(
        int round,
        Verdict verdict,
        LocalDate ratedOn,
        @Nullable String remark) {}
