package org.shuniu.rules.domain.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Text.Line;

/** Finds prescribed or forbidden phrases of a rule's parameters in a text. */
public final class Phrases {
    private Phrases() {}

    /** The first of the phrases in each line where one stands. */
    public static Stream<Hit> in(Text text, Collection<String> phrases) {
        return text.written().flatMap(line -> first(line, phrases).stream());
    }

    public static boolean any(String text, Collection<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }

    private static Optional<Hit> first(Line line, Collection<String> phrases) {
        return phrases.stream()
                .map(phrase -> new Hit(line, line.words().indexOf(phrase), phrase))
                .filter(hit -> hit.from() >= 0)
                .min(Comparator.comparingInt(Hit::from));
    }

    /** A phrase at its place. */
    public record Hit(Line line, int from, String phrase) {
        public Fault fault(String key) {
            return line.fault(key, from, from + phrase.length(), phrase);
        }
    }
}
