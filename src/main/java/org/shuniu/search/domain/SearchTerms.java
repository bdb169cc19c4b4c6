package org.shuniu.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, as terms that all have to be found: blanks part terms, quotation marks keep them together,
 * and a term is a phrase.
 */
public record SearchTerms(List<String> terms) {
    /** Longest query that is read, in characters; shorter than the overlap of the text pieces. */
    public static final int LONGEST = 100;

    private static final int MOST = 8;
    private static final Pattern TERM =
            Pattern.compile("[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]?|([^\\s\u3000\"\u201C\u201D]+)");

    public SearchTerms {
        terms = List.copyOf(terms);
    }

    public static SearchTerms of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var terms = new ArrayList<String>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find() && terms.size() < MOST) {
            String term = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (FoldedText.of(term).length() > 0) {
                terms.add(term);
            }
        }
        return new SearchTerms(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** A {@code tsquery} per term. */
    public List<String> queries() {
        return terms.stream().map(SearchTerms::query).toList();
    }

    private static String query(String term) {
        List<Token> tokens = Bigrams.of(term);
        var query = new StringBuilder();
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean endsRun = token.alone() && i > 0 && covers(tokens.get(i - 1));
            if (endsRun) {
                continue; // the pair before it holds this character already
            }
            if (last > 0) {
                query.append(" <").append(token.position() - last).append("> ");
            }
            query.append('\'').append(token.lexeme()).append('\'');
            if (isOpen(token, i == tokens.size() - 1)) {
                query.append(":*");
            }
            last = token.position();
        }
        return query.toString();
    }

    private static boolean covers(Token previous) {
        return !previous.isWord() && !previous.alone();
    }

    /** A lone ideograph begins a pair in most texts; a word may be typed half, a number may not. */
    private static boolean isOpen(Token token, boolean last) {
        return token.alone() || last && token.isWord() && !token.hasDigit();
    }
}
