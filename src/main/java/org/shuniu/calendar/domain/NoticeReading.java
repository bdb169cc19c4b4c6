package org.shuniu.calendar.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a notice, what does not agree, and which sentences were taken as plain text.
 *
 * @param arrangement null when not even the year was found
 */
public record NoticeReading(
        @Nullable Arrangement arrangement, List<NoticeProblem> problems, List<PlainSentence> plainSentences) {

    /** A sentence without days, by the line where it begins. */
    public record PlainSentence(int line, String text) {}

    public NoticeReading {
        problems = List.copyOf(problems);
        plainSentences = List.copyOf(plainSentences);
    }

    /** The arrangement, if nothing stands against saving it. */
    public Optional<Arrangement> acceptable() {
        return isAcceptable() ? Optional.ofNullable(arrangement) : Optional.empty();
    }

    public boolean isAcceptable() {
        return arrangement != null && problems.stream().noneMatch(NoticeProblem::blocking);
    }
}
