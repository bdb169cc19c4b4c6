package org.shuniu.layout.compose;

import org.shuniu.layout.font.Face;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.font.Typeface;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/**
 * The red mark of the issuing organ (GB/T 9704-2012, 7.2.4): placed by the top of its ink, as high as asked for,
 * narrowed until it fits; a mark too long even for that becomes smaller.
 */
final class IssuerMark {
    private static final double WIDEST_STRETCH = 0.88;
    private static final double NARROWEST_STRETCH = 0.64;

    private final Typesetter setter;
    private final String text;
    private final double top;
    private final double sizeMm;
    private final double stretch;
    private final double inkTop;
    private final double inkBottom;

    IssuerMark(Typesetter setter, String text, double top, double inkHeight, double width) {
        this.setter = setter;
        this.text = text.strip();
        this.top = top;
        this.inkTop = ink(true);
        this.inkBottom = ink(false);
        double em = Math.max(1, setter.width(this.text, Face.TITLE_SONG));
        double wanted = inkHeight / (inkTop - inkBottom);
        this.sizeMm = Math.min(wanted, width / (em * NARROWEST_STRETCH));
        this.stretch = Math.min(WIDEST_STRETCH, width / (em * sizeMm));
    }

    /** Bottom of the ink in millimetres from the top of the page. */
    double bottom() {
        return top + (inkTop - inkBottom) * sizeMm;
    }

    void draw(Page page) {
        double sizePt = sizeMm / PageGrid.MM_PER_POINT;
        page.add(setter.display(PageGrid.LEFT + PageGrid.WIDTH / 2, top + inkTop * sizeMm, text, sizePt, stretch));
    }

    private double ink(boolean upper) {
        FontLibrary fonts = setter.fonts();
        double extreme = upper ? 0.1 : 0;
        for (int point : text.codePoints().toArray()) {
            Typeface typeface = fonts.find(Face.TITLE_SONG, point);
            if (typeface != null) {
                extreme = upper
                        ? Math.max(extreme, typeface.inkTop(point))
                        : Math.min(extreme, typeface.inkBottom(point));
            }
        }
        return extreme;
    }
}
