package org.shuniu.search.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text as it is compared: NFKC and lower case character by character, without anything that is no letter, digit or
 * ideograph; each remaining code point knows where it stood in the original.
 */
public final class FoldedText {
    private final int[] points;
    private final int[] from;
    private final int[] to;

    private FoldedText(int[] points, int[] from, int[] to) {
        this.points = points;
        this.from = from;
        this.to = to;
    }

    public static FoldedText of(String original) {
        var points = new int[original.length() + 16];
        var from = new int[points.length];
        var to = new int[points.length];
        int length = 0;
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            int end = at + Character.charCount(point);
            for (int folded : fold(point)) {
                if (length == points.length) {
                    points = Arrays.copyOf(points, length * 2);
                    from = Arrays.copyOf(from, length * 2);
                    to = Arrays.copyOf(to, length * 2);
                }
                points[length] = folded;
                from[length] = at;
                to[length++] = end;
            }
            at = end;
        }
        return new FoldedText(Arrays.copyOf(points, length), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
    }

    private static int[] fold(int point) {
        if (point >= 0x4E00 && point <= 0x9FFF) {
            return new int[] {point};
        }
        String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return folded.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    int length() {
        return points.length;
    }

    int point(int index) {
        return points[index];
    }

    /** Position of the first character in the original text. */
    int start(int index) {
        return from[index];
    }

    int end(int index) {
        return to[index];
    }

    /** True when both characters stand side by side in the original and neither is an ideograph: one word. */
    boolean isWordInside(int index) {
        return index > 0
                && index < points.length
                && from[index] <= to[index - 1]
                && !Character.isIdeographic(points[index])
                && !Character.isIdeographic(points[index - 1]);
    }

    /** True when two ideographs follow each other without anything between. */
    boolean isJoined(int index) {
        return index > 0
                && index < points.length
                && from[index] <= to[index - 1]
                && Character.isIdeographic(points[index])
                && Character.isIdeographic(points[index - 1]);
    }
}
