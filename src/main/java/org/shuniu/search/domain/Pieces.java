package org.shuniu.search.domain;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces that overlap by more than the longest phrase that can be sought. */
public final class Pieces {
    static final int LENGTH = 8_000;
    static final int OVERLAP = 200;

    private Pieces() {}

    public static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = whole(text, Math.min(from + LENGTH, text.length()));
            pieces.add(text.substring(from, to));
            if (to == text.length()) {
                break;
            }
            from = whole(text, to - OVERLAP);
        }
        return pieces;
    }

    /** Never between the halves of a rare character. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
