package org.shuniu.layout.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a title may be broken: a list of the words that titles are made of, and a few habits of the trade. */
public final class TitleWords {
    private static final double INSIDE_WORD = 80;
    private static final double UNKNOWN = 8;
    private static final double AFTER_ABOUT = -4;

    /** 关于印发, 关于转发: the name of what is sent on starts a line. */
    private static final double AFTER_FORWARDING = -8;

    private static final double AROUND_CONNECTIVE = 6;
    private static final double FORBIDDEN = 1000;
    private static final int LONGEST_WORD = 8;
    private static final String CONNECTIVES = "和与及并暨等的";

    private final Set<String> words;

    TitleWords(Set<String> words) {
        this.words = words;
    }

    /** The words the product carries. */
    public static TitleWords carried() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TitleWords.class.getResourceAsStream("/layout/title-words.txt")),
                StandardCharsets.UTF_8))) {
            return new TitleWords(file.lines()
                    .flatMap(line -> Arrays.stream(line.trim().split(" ")))
                    .filter(word -> word.length() > 1)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list of titles cannot be read", e);
        }
    }

    /** What it costs to break before each character. */
    double[] penalties(String title) {
        double[] cost = new double[title.length() + 1];
        Arrays.fill(cost, UNKNOWN);
        boolean[] known = new boolean[title.length() + 1];
        int at = 0;
        while (at < title.length()) {
            int length = longestWord(title, at);
            for (int i = at + 1; i < at + length; i++) {
                cost[i] = INSIDE_WORD;
            }
            known[at] = known[at] || length > 1;
            known[at + length] = length > 1;
            at += length;
        }
        for (int i = 1; i < title.length(); i++) {
            cost[i] = adjusted(title, i, known[i] ? Math.min(cost[i], 0) : cost[i]);
        }
        return cost;
    }

    private int longestWord(String title, int at) {
        for (int length = Math.min(LONGEST_WORD, title.length() - at); length > 1; length--) {
            if (words.contains(title.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private static double adjusted(String title, int i, double cost) {
        char before = title.charAt(i - 1);
        char after = title.charAt(i);
        if (Character.isLowSurrogate(after) || !Kinsoku.mayBreak(before, after)) {
            return FORBIDDEN;
        }
        if (Character.isDigit(before) || inQuotation(title, i)) {
            return Math.max(cost, INSIDE_WORD);
        }
        if (after == '的') {
            return INSIDE_WORD;
        }
        double total = cost;
        if (CONNECTIVES.indexOf(before) >= 0 || CONNECTIVES.indexOf(after) >= 0) {
            total += AROUND_CONNECTIVE;
        }
        if (title.startsWith("关于", i - 4) && title.startsWith("发", i - 1)) {
            return total + AFTER_FORWARDING;
        }
        return title.startsWith("关于", i - 2) ? total + AFTER_ABOUT : total;
    }

    private static boolean inQuotation(String title, int i) {
        String before = title.substring(0, i);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }
}
