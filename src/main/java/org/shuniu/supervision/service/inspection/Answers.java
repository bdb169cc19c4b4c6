package org.shuniu.supervision.service.inspection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Short words for the rules of the policies. */
public final class Answers {
    private Answers() {}

    public static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }

    public static Optional<Refusal> unless(boolean fulfilled, String key, String source) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key).from(source));
    }

    /** What was said, or a refusal beside the field. */
    public static String required(@Nullable String words, String field) {
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("inspection.words.required").at(field));
        }
        return words.strip();
    }

    /** What was said, if anything. */
    public static @Nullable String kept(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
