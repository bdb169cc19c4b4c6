package org.shuniu.layout.page;

import java.util.List;
import org.shuniu.layout.PrintedSeal;
import org.shuniu.layout.font.Face;

/** One thing that is drawn; all lengths in millimetres from the top left corner of the page. */
public sealed interface Mark {

    /** A character at its place. */
    record Glyph(int codePoint, Face face, double x) {}

    /**
     * A line of characters on one baseline.
     *
     * @param stretch width of the characters against their height, 1 for normal
     */
    record Text(List<Glyph> glyphs, double baseline, double sizePt, Ink ink, double stretch) implements Mark {
        public String content() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
            return text.toString();
        }
    }

    /** A straight line whose middle runs from one point to the other. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Mark {}

    /** A filled rectangle behind the text. */
    record Fill(double x, double y, double width, double height, Ink ink) implements Mark {}

    /** A seal around its centre. */
    record Seal(double x, double y, PrintedSeal seal) implements Mark {}
}
