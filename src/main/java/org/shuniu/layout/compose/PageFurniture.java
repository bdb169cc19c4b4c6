package org.shuniu.layout.compose;

import java.util.List;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** What stands outside the text box: page numbers (GB/T 9704-2012, 7.5), the class of an answer, the remark on drafts. */
final class PageFurniture {
    /** 一字线上距版心下边缘 7 mm. */
    private static final double DASH = PageGrid.BOTTOM + 7;

    /** Height of the dash above the baseline in em. */
    private static final double DASH_RISE = 0.27;

    private static final double REMARK_TOP = 18;
    private static final double REMARK_HEIGHT = 8;
    private static final double REMARK_WIDTH = 22;
    private static final double REMARK_LINE = 0.3;

    /** Room for the class, at most two characters of 3号 and a gap. */
    private static final double CLASS_WIDTH = 14;

    private final Typesetter setter;

    PageFurniture(Typesetter setter) {
        this.setter = setter;
    }

    void number(List<Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isNumbered()) {
                number(pages.get(i), i + 1);
            }
        }
    }

    /** 单页码居右空一字, 双页码居左空一字. */
    private void number(Page page, int number) {
        double baseline = DASH + PageGrid.mm(PageGrid.SIZE_4) * DASH_RISE;
        StyledText text = StyledText.of("— " + number + " —", Face.SONG);
        page.add(
                number % 2 == 1
                        ? setter.to(PageGrid.RIGHT - PageGrid.CHARACTER, baseline, text, PageGrid.SIZE_4)
                        : setter.from(PageGrid.LEFT + PageGrid.CHARACTER, baseline, text, PageGrid.SIZE_4));
    }

    /** The class stands at the upper right of page one (首页右上角), above the text box, in 3号黑体. */
    void markClass(Page first, String mark) {
        first.add(setter.to(
                PageGrid.RIGHT,
                PageGrid.baseline(REMARK_TOP, REMARK_HEIGHT, PageGrid.SIZE_3),
                StyledText.of(mark, Face.HEI),
                PageGrid.SIZE_3));
    }

    /** On page one the remark makes room for the class. */
    void markAsDraft(List<Page> pages, boolean besideClass) {
        for (int i = 0; i < pages.size(); i++) {
            markAsDraft(pages.get(i), i == 0 && besideClass ? PageGrid.RIGHT - CLASS_WIDTH : PageGrid.RIGHT);
        }
    }

    private void markAsDraft(Page page, double right) {
        double left = right - REMARK_WIDTH;
        double bottom = REMARK_TOP + REMARK_HEIGHT;
        for (double y : new double[] {REMARK_TOP, bottom}) {
            page.add(new Mark.Rule(left, y, right, y, REMARK_LINE, Ink.GREY));
        }
        for (double x : new double[] {left, right}) {
            page.add(new Mark.Rule(x, REMARK_TOP, x, bottom, REMARK_LINE, Ink.GREY));
        }
        page.add(setter.around(
                left + REMARK_WIDTH / 2,
                PageGrid.baseline(REMARK_TOP, REMARK_HEIGHT, PageGrid.SIZE_4),
                StyledText.of(Wording.DRAFT, Face.HEI),
                PageGrid.SIZE_4));
    }
}
