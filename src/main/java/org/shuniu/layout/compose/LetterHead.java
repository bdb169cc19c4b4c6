package org.shuniu.layout.compose;

import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Head and foot lines of the letter form (GB/T 9704-2012, 10.1). */
final class LetterHead implements Head {
    /** 发文机关标志上边缘至上页边 30 mm. */
    private static final double MARK_TOP = 30;

    private static final double MARK_HEIGHT = 13.5;
    private static final double MARK_WIDTH = 150;
    private static final double RULE_DISTANCE = 4;

    /** 距下页边 20 mm. */
    private static final double FOOT = PageGrid.PAGE_HEIGHT - 20;

    /** 线长均为 170 mm, 居中. */
    private static final double RULE_LEFT = 20;

    private static final double RULE_RIGHT = 190;
    private static final double THICK = 1.0;
    private static final double THIN = 0.35;
    private static final double BETWEEN = 1.2;

    /** 3号汉字高度的 7/8. */
    private static final double NUMBER_DISTANCE = PageGrid.mm(PageGrid.SIZE_3) * 7 / 8;

    private final Typesetter setter;
    private final PrintedDocument document;
    private final IssuerMark mark;

    LetterHead(Typesetter setter, PrintedDocument document) {
        this.setter = setter;
        this.document = document;
        this.mark = new IssuerMark(setter, document.issuerMark(), MARK_TOP, MARK_HEIGHT, MARK_WIDTH);
    }

    @Override
    public int titleLine() {
        double two = PageGrid.emBottom(numberBaseline(), PageGrid.SIZE_3) + 2 * PageGrid.LINE;
        return (int) Math.round((two - PageGrid.TOP) / PageGrid.LINE);
    }

    @Override
    public void draw(Page page) {
        mark.draw(page);
        double head = firstRule();
        rule(page, head, THICK);
        rule(page, head + BETWEEN, THIN);
        rule(page, FOOT - BETWEEN, THIN);
        rule(page, FOOT, THICK);
        String urgency = document.urgency();
        if (urgency != null) {
            page.add(setter.from(PageGrid.LEFT, numberBaseline(), StyledText.of(urgency, Face.HEI), PageGrid.SIZE_3));
        }
        String number = document.number();
        if (number != null) {
            page.add(setter.to(
                    PageGrid.RIGHT, numberBaseline(), StyledText.of(number, Face.FANG_SONG), PageGrid.SIZE_3));
        }
    }

    private double firstRule() {
        return mark.bottom() + RULE_DISTANCE;
    }

    private double numberBaseline() {
        double height = PageGrid.mm(PageGrid.SIZE_3);
        return PageGrid.baseline(firstRule() + BETWEEN + NUMBER_DISTANCE, height, PageGrid.SIZE_3);
    }

    private static void rule(Page page, double y, double thickness) {
        page.add(new Mark.Rule(RULE_LEFT, y, RULE_RIGHT, y, thickness, Ink.RED));
    }
}
