package org.shuniu.proposal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.domain.work.ContactWay;

/** The empty form of whichever step is asked for, so that its page can draw the fields before anything was typed. */
record StepForm(
        Handling handling,
        @Nullable LocalDate assignedOn,
        @Nullable Integer months,
        @Nullable String wideReason,
        @Nullable Long leadUnit,
        List<Long> otherUnits,
        @Nullable Long part,
        @Nullable Long unit,
        @Nullable Long division,
        @Nullable String reason,
        @Nullable String remark,
        @Nullable LocalDate heldOn,
        @Nullable ContactWay way,
        @Nullable String person,
        @Nullable String text,
        @Nullable Long into,
        @Nullable String answerClass,
        @Nullable String explanation,
        boolean withheld,
        @Nullable String withheldBecause,
        @Nullable String number,
        @Nullable LocalDate repliedOn,
        @Nullable Verdict verdict,
        @Nullable LocalDate ratedOn,
        int version) {

    static StepForm blank(LocalDate today, int version) {
        // @formatter:off
        return new StepForm(
                Handling.LEAD_CO, today, null, null, null, List.of(), null, null, null, null, null, today, null, null,
                null, null, null, null, false, null, null, today, null, today, version);
        // @formatter:on
    }
}
