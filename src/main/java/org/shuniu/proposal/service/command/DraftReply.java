package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.work.Answer;

/**
 * The answer that a letter is drafted from.
 *
 * @param text what is said on the matter; opening and closing words come of themselves
 * @param withheld the answer is not made public, {@code withheldBecause} says why
 */
public record DraftReply(
        @NotBlank(message = "{proposal.class.required}") String answerClass,

        @NotBlank(message = "{proposal.reply.required}") @Size(max = 50_000, message = "{proposal.text.long}")
        String text,

        @Size(max = 5000, message = "{proposal.text.long}") @Nullable
        String explanation,

        boolean withheld,

        @Size(max = 500, message = "{proposal.text.long}") @Nullable
        String withheldBecause,

        int version) {
    public Answer answer() {
        return Answers.of(answerClass, explanation, withheld, withheldBecause);
    }
}
