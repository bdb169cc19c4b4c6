package org.shuniu.layout.compose;

import java.util.List;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** 版头 of the general form (GB/T 9704-2012, 7.2): urgency, mark, number, signers, red line. */
final class GeneralHead implements Head {
    /** 发文机关标志上边缘至版心上边缘 35 mm (7.2.4). */
    private static final double MARK_TOP = PageGrid.TOP + 35;

    /** The mark ends with line 5 of the grid, so that two blank lines below it the number stands on line 8. */
    private static final double MARK_HEIGHT = PageGrid.lineTop(5) - MARK_TOP;

    private static final double MARK_WIDTH = 150;
    private static final int NUMBER_LINE = 7;

    /** 发文字号之下 4 mm 处 (7.2.7). */
    private static final double RULE_DISTANCE = 4;

    private static final double RULE_THICKNESS = 0.5;

    /** The red line and two blank lines (7.3.1). */
    private static final int LINES_TO_TITLE = 3;

    private static final int SIGNERS_PER_ROW = 2;

    private final Typesetter setter;
    private final PrintedDocument document;

    GeneralHead(Typesetter setter, PrintedDocument document) {
        this.setter = setter;
        this.document = document;
    }

    @Override
    public int titleLine() {
        return numberLine() + LINES_TO_TITLE;
    }

    @Override
    public void draw(Page page) {
        String urgency = document.urgency();
        if (urgency != null) {
            page.add(setter.from(PageGrid.LEFT, baseline(0), StyledText.of(urgency, Face.HEI), PageGrid.SIZE_3));
        }
        new IssuerMark(setter, document.issuerMark(), MARK_TOP, MARK_HEIGHT, MARK_WIDTH).draw(page);
        drawNumber(page);
        if (document.upward()) {
            drawSigners(page);
        }
        double y = PageGrid.emBottom(baseline(numberLine()), PageGrid.SIZE_3) + RULE_DISTANCE;
        page.add(new Mark.Rule(PageGrid.LEFT, y, PageGrid.RIGHT, y, RULE_THICKNESS, Ink.RED));
    }

    private int numberLine() {
        int rows = document.upward() ? (document.signers().size() + SIGNERS_PER_ROW - 1) / SIGNERS_PER_ROW : 1;
        return NUMBER_LINE + Math.max(1, rows) - 1;
    }

    /** Centred; in an upward paper one character from the left, level with the last signers (7.2.5). */
    private void drawNumber(Page page) {
        String number = document.number();
        if (number == null) {
            return;
        }
        StyledText text = StyledText.of(number, Face.FANG_SONG);
        double line = baseline(numberLine());
        page.add(
                document.upward()
                        ? setter.from(PageGrid.LEFT + PageGrid.CHARACTER, line, text, PageGrid.SIZE_3)
                        : setter.around(PageGrid.LEFT + PageGrid.WIDTH / 2, line, text, PageGrid.SIZE_3));
    }

    /** Two names a row, further rows below the first name, one character from the right (7.2.6). */
    private void drawSigners(Page page) {
        List<String> names = document.signers();
        if (names.isEmpty()) {
            return;
        }
        double widest = names.stream()
                .mapToDouble(name -> setter.width(name, Face.KAI))
                .max()
                .orElse(0);
        int columns = Math.min(SIGNERS_PER_ROW, names.size());
        double namesWidth = columns * widest + columns - 1;
        double namesLeft = PageGrid.RIGHT - PageGrid.CHARACTER * (1 + namesWidth);
        page.add(setter.to(
                namesLeft, baseline(NUMBER_LINE), StyledText.of(Wording.SIGNED_BY, Face.FANG_SONG), PageGrid.SIZE_3));
        for (int i = 0; i < names.size(); i++) {
            double x = namesLeft + (i % SIGNERS_PER_ROW) * (widest + 1) * PageGrid.CHARACTER;
            page.add(setter.from(
                    x,
                    baseline(NUMBER_LINE + i / SIGNERS_PER_ROW),
                    StyledText.of(names.get(i), Face.KAI),
                    PageGrid.SIZE_3));
        }
    }

    private static double baseline(int line) {
        return PageGrid.baselineOfLine(line, PageGrid.SIZE_3);
    }
}
