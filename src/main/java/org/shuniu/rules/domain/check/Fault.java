package org.shuniu.rules.domain.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check saw. The rule's data turn it into a finding with severity and source.
 *
 * @param line 1-based
 * @param mild one step less severe than the rule, e.g. two addressees of a 报告 instead of a 请示
 */
public record Fault(
        @Nullable String field,
        @Nullable Integer line,
        @Nullable String excerpt,
        String key,
        List<Object> args,
        @Nullable String suggestion,
        boolean mild) {
    private static final int EXCERPT = 60;

    public Fault {
        args = List.copyOf(args);
    }

    public static Fault of(String key, Object... args) {
        return new Fault(null, null, null, key, List.of(args), null, false);
    }

    public Fault at(String name) {
        return new Fault(name, line, excerpt, key, args, suggestion, mild);
    }

    public Fault on(int number, String words) {
        return new Fault(field, number, shorten(words), key, args, suggestion, mild);
    }

    public Fault showing(String words) {
        return new Fault(field, line, shorten(words), key, args, suggestion, mild);
    }

    public Fault suggest(String words) {
        return new Fault(field, line, excerpt, key, args, words, mild);
    }

    public Fault asMild() {
        return new Fault(field, line, excerpt, key, args, suggestion, true);
    }

    private static String shorten(String words) {
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
    }
}
