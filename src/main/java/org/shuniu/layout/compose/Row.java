package org.shuniu.layout.compose;

import org.jspecify.annotations.Nullable;
import org.shuniu.layout.page.Line;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/** One line of the grid in 3号; a blank one vanishes at the top of a page. */
record Row(@Nullable Line line) {
    static final Row BLANK = new Row(null);

    boolean isBlank() {
        return line == null;
    }

    void draw(Page page, double gridLine) {
        if (line != null) {
            page.add(line.at(
                    PageGrid.LEFT,
                    PageGrid.baselineOfLine(gridLine, PageGrid.SIZE_3),
                    PageGrid.CHARACTER,
                    PageGrid.SIZE_3));
        }
    }
}
