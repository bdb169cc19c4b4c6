package org.shuniu.duty.service.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer: of the room itself, or one by telephone that the calling room records.
 *
 * @param answerer who answered; the signer when the room answers by itself
 * @param answeredAt office time; now when empty, and always now when the room answers by itself
 * @param evidence what shows it: the number, the words, the recording
 */
public record AnswerCheck(
        @Size(max = 50, message = "{duty.watch.words.long}") @Nullable
        String answerer,

        @Nullable String answeredAt,

        @NotBlank(message = "{duty.check.evidence.required}") @Size(max = 500, message = "{duty.watch.words.long}")
        String evidence,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
