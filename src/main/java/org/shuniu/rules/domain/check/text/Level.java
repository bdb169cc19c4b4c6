package org.shuniu.rules.domain.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The level number that opens a line: 一、（一）1.（1） (GB/T 9704—2012 7.3.3).
 *
 * @param depth 1 to 4
 * @param written as it stands
 * @param right as it should stand
 */
record Level(int depth, int number, String written, String right) {
    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final Pattern OPENING = Pattern.compile("^[ \\t\\u3000]*(?:"
            + HAN + "([、.．,，:：])"
            + "|[（(]" + HAN + "[）)]([、.．,，:：]?)"
            + "|(\\d{1,3})([、.．])(?!\\d)"
            + "|(\\d{1,3})[）)]"
            + "|[（(](\\d{1,3})[）)]([、.．,，:：]?))");

    static Optional<Level> of(String line) {
        Matcher matcher = OPENING.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String written = matcher.group().strip();
        if (matcher.group(1) != null) {
            int number = Numerals.value(matcher.group(1));
            return level(1, number, written, Numerals.chinese(number) + "、");
        }
        if (matcher.group(3) != null) {
            int number = Numerals.value(matcher.group(3));
            return level(2, number, written, "（" + Numerals.chinese(number) + "）");
        }
        if (matcher.group(5) != null) {
            int number = Integer.parseInt(matcher.group(5));
            return level(3, number, written, matcher.group(6).equals("．") ? written : number + ".");
        }
        int number = Integer.parseInt(matcher.group(matcher.group(7) != null ? 7 : 8));
        return level(4, number, written, "（" + number + "）");
    }

    /** Where the words begin after the level number; 0 without one. */
    static int prefixEnd(String line) {
        Matcher matcher = OPENING.matcher(line);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    boolean isWellWritten() {
        return written.equals(right);
    }

    /** The number that should stand instead, in this level's own form. */
    String with(int other) {
        return switch (depth) {
            case 1 -> Numerals.chinese(other) + "、";
            case 2 -> "（" + Numerals.chinese(other) + "）";
            case 3 -> other + ".";
            default -> "（" + other + "）";
        };
    }

    private static Optional<Level> level(int depth, int number, String written, String right) {
        return number == 0 ? Optional.empty() : Optional.of(new Level(depth, number, written, right));
    }
}
