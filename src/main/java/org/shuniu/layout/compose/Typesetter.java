package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Line;
import org.shuniu.layout.page.LineBreaker;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Measure;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Sets text for one document and remembers which faces it needed and which characters no font has. */
public final class Typesetter {
    private final FontLibrary fonts;
    private final LineBreaker breaker;
    private final Set<Face> faces = EnumSet.noneOf(Face.class);
    private final Set<String> missing = new LinkedHashSet<>();

    public Typesetter(FontLibrary fonts) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
    }

    public Set<Face> faces() {
        return faces;
    }

    public List<String> missingGlyphs() {
        return List.copyOf(missing);
    }

    FontLibrary fonts() {
        return fonts;
    }

    public List<Line> lines(StyledText text, Measure measure) {
        return breaker.lines(writable(text), measure);
    }

    /** Width in em. */
    public double width(String text, Face face) {
        return breaker.width(writable(StyledText.of(text, face)));
    }

    /** Text from {@code x} on. */
    public Mark.Text from(double x, double baseline, StyledText text, double sizePt) {
        return set(writable(text), x, baseline, em(sizePt), sizePt, Ink.BLACK, 1);
    }

    /** Text that ends at {@code right}. */
    public Mark.Text to(double right, double baseline, StyledText text, double sizePt) {
        return from(right - breaker.width(writable(text)) * em(sizePt), baseline, text, sizePt);
    }

    /** Text around {@code centre}. */
    public Mark.Text around(double centre, double baseline, StyledText text, double sizePt) {
        return from(centre - breaker.width(writable(text)) * em(sizePt) / 2, baseline, text, sizePt);
    }

    /** Display text of any size around {@code centre}, each character narrowed to {@code stretch} of its width. */
    Mark.Text display(double centre, double baseline, String text, double sizePt, double stretch) {
        StyledText styled = writable(StyledText.of(text, Face.TITLE_SONG));
        double em = PageGrid.mm(sizePt) * stretch;
        return set(styled, centre - breaker.width(styled) * em / 2, baseline, em, sizePt, Ink.RED, stretch);
    }

    /** Width of one character: that of the grid for the text size, natural for the others. */
    static double em(double sizePt) {
        return sizePt == PageGrid.SIZE_3 ? PageGrid.CHARACTER : PageGrid.mm(sizePt);
    }

    private Mark.Text set(
            StyledText text, double x, double baseline, double em, double sizePt, Ink ink, double stretch) {
        List<Mark.Glyph> glyphs = new ArrayList<>();
        double at = x;
        for (StyledText.Run run : text.runs()) {
            for (int point : run.text().codePoints().toArray()) {
                glyphs.add(new Mark.Glyph(point, run.face(), at));
                at += fonts.advance(run.face(), point) * em;
            }
        }
        return new Mark.Text(List.copyOf(glyphs), baseline, sizePt, ink, stretch);
    }

    private StyledText writable(StyledText text) {
        return new StyledText(text.runs().stream().map(this::writable).toList());
    }

    private StyledText.Run writable(StyledText.Run run) {
        faces.add(run.face());
        StringBuilder result = new StringBuilder();
        run.text().codePoints().filter(point -> !Character.isISOControl(point)).forEach(point -> {
            if (fonts.canWrite(run.face(), point)) {
                result.appendCodePoint(point);
            } else {
                missing.add(Character.toString(point));
                result.appendCodePoint(FontLibrary.GETA);
            }
        });
        return new StyledText.Run(result.toString(), run.face());
    }
}
