package org.shuniu.search.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literals of PostgreSQL's {@code tsvector}. */
public final class TextVector {
    private static final int LONGEST_WORD = 200;
    private static final int GAP = 10;

    private TextVector() {}

    public static String of(String text) {
        var vector = new StringBuilder();
        append(vector, Bigrams.of(text), 0);
        return vector.toString();
    }

    /** Title and number, too far from each other for a phrase that spans both. */
    public static String of(String title, @Nullable String number) {
        var vector = new StringBuilder();
        List<Token> tokens = Bigrams.of(title);
        append(vector, tokens, 0);
        if (number != null) {
            append(vector, Bigrams.of(number), tokens.size() + GAP);
        }
        return vector.toString();
    }

    private static void append(StringBuilder vector, List<Token> tokens, int offset) {
        for (Token token : tokens) {
            if (token.lexeme().length() <= LONGEST_WORD) {
                vector.append('\'')
                        .append(token.lexeme())
                        .append("':")
                        .append(token.position() + offset)
                        .append(' ');
            }
        }
    }
}
