package org.shuniu.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Structured plain text: one paragraph a line, levels by their numbering (GB/T 9704-2012, 7.3.3).
 *
 * @param paragraphs the paragraphs that are not blank, in order
 */
public record BodyText(List<Paragraph> paragraphs) {
    /** Levels one to four, in this order. */
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^[一二三四五六七八九十百]+、"),
            Pattern.compile("^[（(][一二三四五六七八九十百]+[）)]"),
            Pattern.compile("^[0-9]{1,3}[.．](?![0-9])"),
            Pattern.compile("^[（(][0-9]{1,3}[）)]"));

    /** Two printed lines; a longer first sentence is text, not a heading. */
    private static final int LONGEST_HEADING = 56;

    /** A label such as a holiday's name before the colon. */
    private static final int LONGEST_COLON_HEADING = 20;

    public static BodyText parse(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = clean(lines[i]);
            if (!line.isEmpty()) {
                paragraphs.add(paragraph(i + 1, line));
            }
        }
        return new BodyText(List.copyOf(paragraphs));
    }

    private static String clean(String line) {
        return line.replaceAll("[\\t\\x{a0}]", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .replaceAll("^[\\s\\x{3000}]+|[\\s\\x{3000}]+$", "");
    }

    private static Paragraph paragraph(int lineNumber, String text) {
        for (int level = 1; level <= LEVELS.size(); level++) {
            Matcher label = LEVELS.get(level - 1).matcher(text);
            if (label.find()) {
                return new Paragraph(lineNumber, level, label.group(), text, headingEnd(text, label.end()));
            }
        }
        return new Paragraph(lineNumber, 0, "", text, 0);
    }

    /** The heading runs to its full stop, or to a colon close behind the label with text after it. */
    private static int headingEnd(String text, int labelEnd) {
        int stop = text.indexOf('。', labelEnd);
        int end = stop < 0 ? text.length() : stop + 1;
        int colon = text.indexOf('：', labelEnd);
        if (colon > labelEnd && colon + 1 < end && colon - labelEnd <= LONGEST_COLON_HEADING) {
            return colon + 1;
        }
        return end <= LONGEST_HEADING ? end : labelEnd;
    }

    /**
     * One paragraph.
     *
     * @param lineNumber 1-based line in the source
     * @param level 1 to 4 by its label, 0 for plain text
     * @param label the numbering with its punctuation, empty on level 0
     * @param text the whole paragraph with its label, without indent
     * @param headingEnd how many characters of the text, from its start, are heading
     */
    public record Paragraph(int lineNumber, int level, String label, String text, int headingEnd) {
        public String heading() {
            return text.substring(0, headingEnd);
        }

        public String rest() {
            return text.substring(headingEnd);
        }
    }
}
