package org.shuniu.proposal.service.command;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.domain.work.Answer;

/** Reads the answer's fields; empty ones are none. */
final class Answers {
    private Answers() {}

    static Answer of(
            String answerClass, @Nullable String explanation, boolean withheld, @Nullable String withheldBecause) {
        String why = text(withheldBecause);
        if (withheld && why == null) {
            throw new InvalidException(new Refusal("proposal.invalid.withheld")
                    .at("withheldBecause")
                    .from("proposal.source.disclosure"));
        }
        return new Answer(answerClass.strip(), text(explanation), withheld ? why : null);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
