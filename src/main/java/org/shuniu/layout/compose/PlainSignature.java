package org.shuniu.layout.compose;

import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/**
 * Without seal (GB/T 9704-2012, 7.3.5.2): one blank line, the name two characters from the right, the date starting
 * two characters right of it; a date longer than the name takes the two characters and pushes the name left.
 */
final class PlainSignature extends SignatureBlock {
    private static final double TWO = 2 * PageGrid.CHARACTER;

    PlainSignature(Typesetter setter, PrintedDocument document) {
        super(setter, document);
    }

    @Override
    double height() {
        int lines = organs().size() + (dateText().isEmpty() ? 0 : 1) + (hasNote() ? 1 : 0);
        return lines == 0 ? 0 : lines + 1;
    }

    @Override
    void draw(Page page, double line) {
        double at = line + 1;
        double lastLeft = PageGrid.RIGHT - TWO - width(dateText());
        for (int i = 0; i < organs().size(); i++) {
            String organ = organs().get(i);
            double left = PageGrid.RIGHT - TWO - width(organ);
            boolean last = i + 1 == organs().size();
            if (last && width(dateText()) > width(organ)) {
                left = Math.min(left, PageGrid.RIGHT - TWO - width(dateText()) - TWO);
            }
            text(page, left, at, organ);
            lastLeft = left;
            at++;
        }
        if (!dateText().isEmpty()) {
            double left = organs().isEmpty() ? lastLeft : lastLeft + TWO;
            text(page, Math.min(left, PageGrid.RIGHT - TWO - width(dateText())), at, dateText());
            at++;
        }
        drawNote(page, at);
    }
}
