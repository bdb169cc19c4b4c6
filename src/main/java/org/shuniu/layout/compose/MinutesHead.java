package org.shuniu.layout.compose;

import java.time.LocalDate;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/**
 * Head of minutes (GB/T 9704-2012, 10.3): the red mark, its number, a line with issuer and date, the red line. The
 * standard fixes the mark only; number and line follow the custom of offices.
 */
final class MinutesHead implements Head {
    /** 标志上边缘至版心上边缘 35 mm (10.3). */
    private static final double MARK_TOP = PageGrid.TOP + 35;

    /** The mark ends with line 5 of the grid, as in the general form. */
    private static final double MARK_HEIGHT = PageGrid.lineTop(5) - MARK_TOP;

    private static final double MARK_WIDTH = 150;
    private static final int NUMBER_LINE = 6;
    private static final int ISSUER_LINE = 7;

    /** As below the number of the general form (7.2.7). */
    private static final double RULE_DISTANCE = 4;

    private static final double RULE_THICKNESS = 0.5;

    /** The red line and two blank lines (7.3.1). */
    private static final int LINES_TO_TITLE = 3;

    private final Typesetter setter;
    private final PrintedDocument document;

    MinutesHead(Typesetter setter, PrintedDocument document) {
        this.setter = setter;
        this.document = document;
    }

    @Override
    public int titleLine() {
        return ISSUER_LINE + LINES_TO_TITLE;
    }

    @Override
    public void draw(Page page) {
        new IssuerMark(setter, document.issuerMark(), MARK_TOP, MARK_HEIGHT, MARK_WIDTH).draw(page);
        String number = document.number();
        if (number != null) {
            StyledText text = StyledText.of(number, Face.FANG_SONG);
            page.add(setter.around(PageGrid.LEFT + PageGrid.WIDTH / 2, baseline(NUMBER_LINE), text, PageGrid.SIZE_3));
        }
        drawIssuer(page);
        double y = PageGrid.emBottom(baseline(ISSUER_LINE), PageGrid.SIZE_3) + RULE_DISTANCE;
        page.add(new Mark.Rule(PageGrid.LEFT, y, PageGrid.RIGHT, y, RULE_THICKNESS, Ink.RED));
    }

    /** Issuer one character from the left, date one character from the right. */
    private void drawIssuer(Page page) {
        if (!document.signingOrgans().isEmpty()) {
            StyledText issuer = StyledText.of(document.signingOrgans().get(0), Face.FANG_SONG);
            page.add(setter.from(PageGrid.LEFT + PageGrid.CHARACTER, baseline(ISSUER_LINE), issuer, PageGrid.SIZE_3));
        }
        LocalDate date = document.date();
        if (date != null) {
            StyledText on = StyledText.of(Wording.date(date), Face.FANG_SONG);
            page.add(setter.to(PageGrid.RIGHT - PageGrid.CHARACTER, baseline(ISSUER_LINE), on, PageGrid.SIZE_3));
        }
    }

    private static double baseline(int line) {
        return PageGrid.baselineOfLine(line, PageGrid.SIZE_3);
    }
}
