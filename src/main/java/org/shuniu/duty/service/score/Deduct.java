package org.shuniu.duty.service.score;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.score.ScoreItem;

/** A deduction by hand: what, when, and what shows it. */
public record Deduct(
        @NotNull(message = "{duty.score.item.required}") @Nullable
        ScoreItem item,

        @NotNull(message = "{duty.score.day.required}") @Nullable
        LocalDate day,

        @NotBlank(message = "{duty.score.evidence.required}") @Size(max = 1000, message = "{duty.watch.words.long}")
        String evidence,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
