package org.shuniu.layout.compose;

import org.shuniu.layout.page.Page;

/** The part of page one above the title. */
interface Head {
    /** The line of the grid on which the title starts. */
    int titleLine();

    void draw(Page page);
}
