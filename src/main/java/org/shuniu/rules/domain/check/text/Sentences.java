package org.shuniu.rules.domain.check.text;

import java.util.regex.Pattern;

/** Where a sentence ends, and where a line end cuts it. */
final class Sentences {
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,4}[、.．]|[（(][一二三四五六七八九十]{1,4}[）)]|\\d{1,3}[.．、]|第[一二三四五六七八九十]{1,4}[篇章节条、，：]|附件)");
    private static final String INSIDE = "，。；";
    private static final String COMMAS = "，、,";

    private Sentences() {}

    /** Prose that stops without a closing mark and goes on in the next line. */
    static boolean isCut(String line, String next) {
        return isOpen(line) && !startsHeading(next) && !next.isBlank();
    }

    /** Prose that stops without a closing mark. */
    static boolean isOpen(String line) {
        String words = line.stripTrailing();
        if (words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        if (COMMAS.indexOf(last) >= 0) {
            return true;
        }
        return Marks.CLOSING.indexOf(last) < 0 && last != '.' && isProse(words);
    }

    static boolean startsHeading(String line) {
        return HEADING.matcher(line.strip()).lookingAt();
    }

    /** Headings may hold a comma, but never a full stop. */
    private static boolean isProse(String words) {
        return startsHeading(words)
                ? words.indexOf('。') >= 0
                : INSIDE.chars().anyMatch(mark -> words.indexOf(mark) >= 0);
    }
}
