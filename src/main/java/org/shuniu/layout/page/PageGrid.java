package org.shuniu.layout.page;

/** Page, text box and grid of GB/T 9704-2012 (5.2), in millimetres from the top left corner of the page. */
public final class PageGrid {
    /** A4 (5.2.1). */
    public static final double PAGE_WIDTH = 210;

    public static final double PAGE_HEIGHT = 297;

    /** 订口 28 mm, 天头 37 mm, 版心 156 mm by 225 mm (5.2.1). */
    public static final double LEFT = 28;

    public static final double TOP = 37;
    public static final double WIDTH = 156;
    public static final double HEIGHT = 225;
    public static final double RIGHT = LEFT + WIDTH;
    public static final double BOTTOM = TOP + HEIGHT;

    /** 22 lines of 28 characters fill the box (5.2.3). */
    public static final int LINES = 22;

    public static final int CHARACTERS = 28;
    public static final double LINE = HEIGHT / LINES;
    public static final double CHARACTER = WIDTH / CHARACTERS;

    public static final double MM_PER_POINT = 25.4 / 72;

    /** 3号, 2号 and 4号 in points. */
    public static final double SIZE_3 = 16;

    public static final double SIZE_2 = 22;
    public static final double SIZE_4 = 14;

    /** Part of the em box above the baseline in Chinese faces. */
    private static final double ASCENT = 0.88;

    private PageGrid() {}

    /** Top of a line of the grid; line 0 is the first. */
    public static double lineTop(double line) {
        return TOP + line * LINE;
    }

    public static double mm(double points) {
        return points * MM_PER_POINT;
    }

    /** Baseline of text of this size set in the middle of a band that starts at {@code top}. */
    public static double baseline(double top, double height, double sizePt) {
        double em = mm(sizePt);
        return top + (height - em) / 2 + em * ASCENT;
    }

    /** Baseline of text of this size in a line of the grid. */
    public static double baselineOfLine(double line, double sizePt) {
        return baseline(lineTop(line), LINE, sizePt);
    }

    /** Bottom of the em box of text on this baseline. */
    public static double emBottom(double baseline, double sizePt) {
        return baseline + mm(sizePt) * (1 - ASCENT);
    }
}
