package org.shuniu.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into lexemes, the same for what is stored and what is sought: each pair of neighbouring ideographs, the
 * last ideograph of a run alone, and words and numbers whole. Every ideograph and every word takes one position;
 * punctuation takes none, so that a document number is found with any brackets.
 */
final class Bigrams {
    private Bigrams() {}

    static List<Token> of(String text) {
        FoldedText folded = FoldedText.of(text);
        var tokens = new ArrayList<Token>();
        int position = 1;
        int at = 0;
        while (at < folded.length()) {
            int next = at + 1;
            if (Character.isIdeographic(folded.point(at))) {
                boolean joined = folded.isJoined(next);
                tokens.add(new Token(lexeme(folded, at, joined ? next + 1 : next), position, !joined));
            } else {
                while (folded.isWordInside(next)) {
                    next++;
                }
                tokens.add(new Token(lexeme(folded, at, next), position, false));
            }
            position++;
            at = next;
        }
        return tokens;
    }

    private static String lexeme(FoldedText folded, int from, int to) {
        var lexeme = new StringBuilder();
        for (int i = from; i < to; i++) {
            lexeme.appendCodePoint(folded.point(i));
        }
        return lexeme.toString();
    }
}
