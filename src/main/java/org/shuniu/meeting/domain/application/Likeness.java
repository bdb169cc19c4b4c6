package org.shuniu.meeting.domain.application;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How like two titles of meetings are, by the pieces of two characters that they share. */
public final class Likeness {
    private static final Pattern COMMON =
            Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]|全省|全市|全县|电视电话|关于|召开|年度|工作|专题|会议|大会|精神|传达|部署|暨");

    private Likeness() {}

    /** From 0 to 100. */
    public static int of(String one, String other) {
        var first = grams(one);
        var second = grams(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equals(other.strip()) ? 100 : 0;
        }
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 200 * common.size() / (first.size() + second.size());
    }

    private static Set<String> grams(String title) {
        String plain = COMMON.matcher(title).replaceAll("");
        var grams = new HashSet<String>();
        for (int at = 0; at + 2 <= plain.length(); at++) {
            grams.add(plain.substring(at, at + 2));
        }
        return grams;
    }
}
