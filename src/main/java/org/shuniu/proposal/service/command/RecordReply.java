package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.work.Answer;

/** An answer that went out on paper, outside this system. */
public record RecordReply(
        @NotBlank(message = "{proposal.class.required}") String answerClass,

        @Size(max = 5000, message = "{proposal.text.long}") @Nullable
        String explanation,

        boolean withheld,

        @Size(max = 500, message = "{proposal.text.long}") @Nullable
        String withheldBecause,

        @NotBlank(message = "{proposal.replyNumber.required}") @Size(max = 50, message = "{proposal.text.long}")
        String number,

        @NotNull(message = "{proposal.repliedOn.required}") LocalDate repliedOn,
        int version) {
    public Answer answer() {
        return Answers.of(answerClass, explanation, withheld, withheldBecause);
    }
}
