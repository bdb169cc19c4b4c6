package org.shuniu.layout.page;

import java.util.List;
import org.shuniu.layout.font.Face;

/**
 * A line of set text.
 *
 * @param cells characters with their offset from the left edge of the text in em
 * @param end right edge of the last character in em
 */
public record Line(List<Cell> cells, double end) {
    /** A character and where it stands. */
    public record Cell(int codePoint, Face face, double x) {}

    public String text() {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.appendCodePoint(cell.codePoint()));
        return text.toString();
    }

    /** Draws the line from {@code left} on; {@code em} is the width of one character in millimetres. */
    public Mark.Text at(double left, double baseline, double em, double sizePt) {
        return new Mark.Text(
                cells.stream()
                        .map(cell -> new Mark.Glyph(cell.codePoint(), cell.face(), left + cell.x() * em))
                        .toList(),
                baseline,
                sizePt,
                Ink.BLACK,
                1);
    }
}
