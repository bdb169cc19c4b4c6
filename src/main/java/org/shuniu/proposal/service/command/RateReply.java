package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Verdict;

/** What the proposer says of the answer. */
public record RateReply(
        @NotNull(message = "{proposal.verdict.required}") Verdict verdict,
        @NotNull(message = "{proposal.ratedOn.required}") LocalDate ratedOn,

        @Size(max = 1000, message = "{proposal.text.long}") @Nullable
        String remark,

        int version) {}
