package org.shuniu.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. {@code line} is the 1-based line of the text or null, {@code field} the field it stands beside,
 * {@code key}/{@code args} the sentence, {@code source} the article in plain words, {@code suggestion} a replacement.
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String field,
        @Nullable Integer line,
        @Nullable String excerpt,
        String key,
        List<Object> args,
        String source,
        @Nullable String suggestion) {

    /** BLOCK stops the step, WARN wants an answer, INFO is advice. */
    public enum Severity {
        BLOCK,
        WARN,
        INFO
    }

    public Finding {
        args = List.copyOf(args);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
