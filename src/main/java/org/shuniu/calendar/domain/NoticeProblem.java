package org.shuniu.calendar.domain;

import java.util.List;

/**
 * What does not agree in a notice.
 *
 * @param line 1-based line of the typed text; for JSON the place of the day in the list
 * @param excerpt the words in question
 * @param key sentence, with {@code args}
 * @param blocking false for a hint that a person may overrule
 */
public record NoticeProblem(int line, String excerpt, String key, List<Object> args, boolean blocking) {
    public NoticeProblem {
        args = List.copyOf(args);
    }

    static NoticeProblem blocking(int line, String excerpt, String key, Object... args) {
        return new NoticeProblem(line, excerpt, key, List.of(args), true);
    }

    static NoticeProblem hint(int line, String excerpt, String key, Object... args) {
        return new NoticeProblem(line, excerpt, key, List.of(args), false);
    }
}
