package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.GoalMode;

/**
 * An annual key task, new or described anew before it is issued.
 *
 * @param leadUnit and {@code coUnits}: names of organs, or of 内设机构 of the own organ; co-units parted by lines
 * @param version version the form was drawn from; 0 for a new one
 */
public record DraftGoal(
        @NotNull(message = "{goal.year.required}")
        @Min(value = 2000, message = "{goal.year.range}")
        @Max(value = 2100, message = "{goal.year.range}")
        @Nullable
        Integer year,

        @Size(max = 100, message = "{goal.text.long}") @Nullable
        String theme,

        @Size(max = 100, message = "{goal.text.long}") @Nullable
        String subTheme,

        @NotBlank(message = "{goal.title.required}") @Size(max = 200, message = "{goal.text.long}")
        String title,

        @NotBlank(message = "{goal.text.required}") @Size(max = 4000, message = "{goal.text.long}")
        String text,

        @NotNull(message = "{goal.mode.required}") @Nullable GoalMode mode,

        @NotBlank(message = "{goal.leadUnit.required}") @Size(max = 100, message = "{goal.text.long}")
        String leadUnit,

        @Size(max = 2000, message = "{goal.text.long}") @Nullable
        String coUnits,

        @Nullable Long leaderId,
        int version) {

    public static DraftGoal blank(int year) {
        return new DraftGoal(year, null, null, "", "", GoalMode.ASSESS_AND_TRACK, "", null, null, 0);
    }
}
