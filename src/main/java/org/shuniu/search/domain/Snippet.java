package org.shuniu.search.domain;

import java.util.ArrayList;
import java.util.List;

/** A piece of text in parts, some of them hits; the template marks those. */
public record Snippet(List<Part> parts) {
    private static final int BEFORE = 30;
    private static final int LENGTH = 140;

    /** Plain text, escaped by the template. */
    public record Part(String text, boolean hit) {}

    private record Span(int from, int to) {}

    public Snippet {
        parts = List.copyOf(parts);
    }

    /** The whole text with its hits. */
    public static Snippet whole(String text, SearchTerms terms) {
        return new Snippet(parts(text, 0, text.length(), hits(text, terms)));
    }

    /** The surroundings of the first hit. */
    public static Snippet around(String text, SearchTerms terms) {
        List<Span> hits = hits(text, terms);
        int first = hits.isEmpty() ? 0 : hits.get(0).from();
        int from = whole(text, Math.max(0, first - BEFORE));
        int to = whole(text, Math.min(text.length(), from + LENGTH));
        var parts = new ArrayList<Part>();
        if (from > 0) {
            parts.add(new Part("…", false));
        }
        parts.addAll(parts(text, from, to, hits));
        if (to < text.length()) {
            parts.add(new Part("…", false));
        }
        return new Snippet(parts);
    }

    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Part> parts(String text, int from, int to, List<Span> hits) {
        var parts = new ArrayList<Part>();
        int at = from;
        for (Span hit : hits) {
            int start = Math.max(hit.from(), at);
            int end = Math.min(hit.to(), to);
            if (start < end) {
                add(parts, text.substring(at, start), false);
                add(parts, text.substring(start, end), true);
                at = end;
            }
        }
        add(parts, text.substring(at, to), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("(?U)\\s+", " "), hit));
        }
    }

    private static List<Span> hits(String text, SearchTerms terms) {
        FoldedText folded = FoldedText.of(text);
        var hits = new ArrayList<Span>();
        for (String term : terms.terms()) {
            FoldedText sought = FoldedText.of(term);
            for (int at = 0; at + sought.length() <= folded.length(); at++) {
                if (isAt(folded, at, sought)) {
                    hits.add(new Span(folded.start(at), folded.end(at + sought.length() - 1)));
                    at += sought.length() - 1;
                }
            }
        }
        hits.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return hits;
    }

    private static boolean isAt(FoldedText folded, int at, FoldedText sought) {
        if (folded.isWordInside(at)) {
            return false;
        }
        for (int i = 0; i < sought.length(); i++) {
            if (folded.point(at + i) != sought.point(i)) {
                return false;
            }
        }
        int last = sought.point(sought.length() - 1);
        return !Character.isDigit(last) || !folded.isWordInside(at + sought.length());
    }
}
