package org.shuniu.supervision.service.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;

/**
 * Makes a matter of a decision (拟立项).
 *
 * @param leadUnit and {@code coUnits}: named as on the paper, co-units parted by lines
 * @param notDuplicateBecause why it is not the same as an open matter (政府督查工作条例 第十五条)
 * @param known how many open matters of the decision there were when the form was drawn, null where nobody looked
 */
public record ProposeFollowUp(
        @NotNull(message = "{intake.source.required}") @Nullable
        MatterSource source,

        @NotBlank(message = "{intake.title.required}") @Size(max = 200, message = "{intake.title.long}")
        String title,

        @NotBlank(message = "{intake.text.required}") @Size(max = 5000, message = "{intake.text.long}")
        String text,

        @Size(max = 100, message = "{intake.words.long}") @Nullable
        String leadUnit,

        @Size(max = 2000, message = "{intake.words.long}") @Nullable
        String coUnits,

        @Nullable LocalDate dueOn,
        @Nullable Long leaderId,
        boolean hot,
        boolean difficult,

        @NotNull(message = "{intake.reporting.required}") @Nullable
        ReportingFrequency reporting,

        @Size(max = 500, message = "{intake.words.long}") @Nullable
        String notDuplicateBecause,

        @Nullable Integer known) {

    /** Filled from the decision; the leader's day is kept only while it is still to come. */
    public static ProposeFollowUp from(Decision decision, LocalDate today, int known) {
        LocalDate due = decision.dueOn();
        // @formatter:off
        return new ProposeFollowUp(
                decision.kind(), decision.title(), decision.text(), decision.leadUnit(), null,
                due == null || due.isBefore(today) ? null : due, decision.leaderId(), false, false,
                ReportingFrequency.NONE, null, known);
        // @formatter:on
    }

    boolean givesReason() {
        return notDuplicateBecause != null && !notDuplicateBecause.isBlank();
    }
}
