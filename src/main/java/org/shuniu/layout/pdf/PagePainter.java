package org.shuniu.layout.pdf;

import static org.shuniu.layout.pdf.PdfWriter.points;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.font.Typeface;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/** Draws the marks of one page: seals and fills first, so that the text above them stays black. */
final class PagePainter {
    /** Differences in spacing below this many points are not written. */
    private static final double SAME_SPACING = 0.002;

    private final PDPageContentStream content;
    private final FontLibrary library;
    private final FontSource fonts;

    /** The font of this PDF for a file. */
    @FunctionalInterface
    interface FontSource {
        PDFont of(Typeface typeface) throws IOException;
    }

    PagePainter(PDPageContentStream content, FontLibrary library, FontSource fonts) {
        this.content = content;
        this.library = library;
        this.fonts = fonts;
    }

    void paint(Page page) throws IOException {
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Seal seal) {
                new SealPainter(content, library).paint(seal);
            } else if (mark instanceof Mark.Fill fill) {
                fill(fill);
            }
        }
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text) {
                text(text);
            } else if (mark instanceof Mark.Rule rule) {
                rule(rule);
            }
        }
    }

    private void fill(Mark.Fill fill) throws IOException {
        colour(fill.ink());
        content.addRect(points(fill.x()), y(fill.y() + fill.height()), points(fill.width()), points(fill.height()));
        content.fill();
    }

    private void rule(Mark.Rule rule) throws IOException {
        Ink ink = rule.ink();
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(points(rule.thickness()));
        content.moveTo(points(rule.x1()), y(rule.y1()));
        content.lineTo(points(rule.x2()), y(rule.y2()));
        content.stroke();
    }

    private void text(Mark.Text text) throws IOException {
        content.beginText();
        colour(text.ink());
        content.setHorizontalScaling((float) (100 * text.stretch()));
        List<Mark.Glyph> glyphs = text.glyphs();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || typeface(glyphs.get(i)) != typeface(glyphs.get(start))) {
                run(text, glyphs.subList(start, i));
                start = i;
            }
        }
        content.endText();
    }

    /** Characters of one font: the spacing changes only where the distance to the next character does. */
    private void run(Mark.Text text, List<Mark.Glyph> glyphs) throws IOException {
        Typeface typeface = typeface(glyphs.get(0));
        content.setFont(fonts.of(typeface), (float) text.sizePt());
        content.setTextMatrix(Matrix.getTranslateInstance(points(glyphs.get(0).x()), y(text.baseline())));
        StringBuilder pending = new StringBuilder();
        double spacing = Double.NaN;
        for (int i = 0; i < glyphs.size(); i++) {
            Mark.Glyph glyph = glyphs.get(i);
            Mark.@Nullable Glyph next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
            double wanted = spacing(text, typeface, glyph, next);
            if (Math.abs(wanted - spacing) > SAME_SPACING || Double.isNaN(spacing)) {
                show(pending, spacing);
                spacing = next == null && !Double.isNaN(spacing) ? spacing : wanted;
            }
            pending.appendCodePoint(glyph.codePoint());
        }
        show(pending, spacing);
    }

    private static double spacing(Mark.Text text, Typeface typeface, Mark.Glyph glyph, Mark.@Nullable Glyph next) {
        if (next == null) {
            return 0;
        }
        double distance = (next.x() - glyph.x()) / PageGrid.MM_PER_POINT / text.stretch();
        return distance - typeface.advance(glyph.codePoint()) * text.sizePt();
    }

    private void show(StringBuilder pending, double spacing) throws IOException {
        if (!pending.isEmpty()) {
            content.setCharacterSpacing((float) spacing);
            content.showText(pending.toString());
            pending.setLength(0);
        }
    }

    private Typeface typeface(Mark.Glyph glyph) {
        return library.typeface(glyph.face(), glyph.codePoint());
    }

    private void colour(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    static float y(double fromTop) {
        return points(PageGrid.PAGE_HEIGHT - fromTop);
    }
}
