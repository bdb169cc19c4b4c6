package org.shuniu.document.service.command;

import java.util.regex.Pattern;

/** Joins what was broken over lines: nothing between two Chinese characters, a space elsewhere. */
final class OneLine {
    private static final String WIDE = "[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef\\u201c\\u201d]";
    private static final Pattern BETWEEN_WIDE = Pattern.compile("(?<=" + WIDE + ")\\s*\\R\\s*(?=" + WIDE + ")");
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*\\R\\s*");

    private OneLine() {}

    static String of(String text) {
        return ELSEWHERE.matcher(BETWEEN_WIDE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
