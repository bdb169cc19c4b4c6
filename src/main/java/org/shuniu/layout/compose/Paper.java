package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/** The pages written so far and where the last one ends. */
final class Paper {
    private final List<Page> pages = new ArrayList<>();
    private double bottom = PageGrid.TOP;

    List<Page> pages() {
        return pages;
    }

    Page last() {
        return pages.get(pages.size() - 1);
    }

    Page addPage() {
        Page page = new Page();
        pages.add(page);
        bottom = PageGrid.TOP;
        return page;
    }

    /** The page of this index, made when it is not there yet. */
    Page page(int index) {
        while (pages.size() <= index) {
            addPage();
        }
        return pages.get(index);
    }

    /** The last page is written down to the end of this line of the grid. */
    void usedTo(double lines) {
        bottom = PageGrid.lineTop(lines);
    }

    double bottom() {
        return bottom;
    }
}
