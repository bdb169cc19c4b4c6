package org.shuniu.rules.domain.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text by lines, numbered from 1; a line is a paragraph. */
public record Text(List<Line> lines) {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    /**
     * One line.
     *
     * @param number 1-based
     */
    public record Line(int number, String words) {
        private static final int AROUND = 10;

        /** The place with ten characters on either side. */
        public String around(int from, int to) {
            return words.substring(Math.max(0, from - AROUND), Math.min(words.length(), to + AROUND));
        }

        public Fault fault(String key, int from, int to, Object... args) {
            return Fault.of(key, args).on(number, around(from, to));
        }

        public boolean isBlank() {
            return words.isBlank();
        }
    }

    public Text {
        lines = List.copyOf(lines);
    }

    public static Text of(String text) {
        String[] parts = BREAK.split(text, -1);
        return new Text(IntStream.range(0, parts.length)
                .mapToObj(index -> new Line(index + 1, parts[index]))
                .toList());
    }

    /** Lines that hold something. */
    public Stream<Line> written() {
        return lines.stream().filter(Predicate.not(Line::isBlank));
    }
}
