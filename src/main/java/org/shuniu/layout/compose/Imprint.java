package org.shuniu.layout.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.PageForm;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Line;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Measure;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** 版记 (GB/T 9704-2012, 7.4): at the bottom of the last page, its last line on the edge of the text box. */
final class Imprint {
    private static final double ROW = 8.6;
    private static final double OUTER_LINE = 0.35;
    private static final double INNER_LINE = 0.25;

    /** Left free between text and imprint. */
    private static final double DISTANCE = 3;

    private static final double EM = PageGrid.mm(PageGrid.SIZE_4);
    private static final double LABEL = 3;

    private final Typesetter setter;
    private final PrintedDocument document;
    private final boolean letter;
    private final List<Line> recipients;

    Imprint(Typesetter setter, PrintedDocument document, boolean withAddressees) {
        this.setter = setter;
        this.document = document;
        this.letter = document.form() == PageForm.LETTER;
        this.recipients = new ArrayList<>();
        if (withAddressees) {
            recipients.addAll(list(Wording.SENT_TO, document.addressees()));
        }
        recipients.addAll(list(Wording.COPIES_TO, document.copiesTo()));
    }

    /** Puts it on the last page, or on an even page of its own; then a blank page before it has no number, nor has it. */
    void write(Paper paper) {
        if (rows() == 0) {
            return;
        }
        if (paper.bottom() + DISTANCE > top()) {
            Page next = paper.addPage();
            if (paper.pages().size() % 2 == 1) {
                next.withoutNumber();
                paper.addPage().withoutNumber();
            }
        }
        draw(paper.last());
    }

    private int rows() {
        return recipients.size() + (hasPrinter() ? 1 : 0);
    }

    private double top() {
        return PageGrid.BOTTOM - rows() * rowHeight();
    }

    /** Very long lists are set closer rather than beyond the text box. */
    private double rowHeight() {
        return Math.min(ROW, PageGrid.HEIGHT / rows());
    }

    /** The letter form has neither printer nor lines (10.1). */
    private boolean hasPrinter() {
        return !letter && (document.printingOrgan() != null || document.printedOn() != null);
    }

    private void draw(Page page) {
        double y = top();
        double row = rowHeight();
        line(page, y, OUTER_LINE);
        for (Line recipient : recipients) {
            page.add(recipient.at(PageGrid.LEFT + EM, PageGrid.baseline(y, row, PageGrid.SIZE_4), EM, PageGrid.SIZE_4));
            y += row;
        }
        if (hasPrinter()) {
            if (!recipients.isEmpty()) {
                line(page, y, INNER_LINE);
            }
            drawPrinter(page, PageGrid.baseline(y, row, PageGrid.SIZE_4));
        }
        line(page, PageGrid.BOTTOM, OUTER_LINE);
    }

    private void drawPrinter(Page page, double baseline) {
        String organ = document.printingOrgan();
        if (organ != null) {
            StyledText text = StyledText.of(organ, Face.FANG_SONG);
            page.add(setter.from(PageGrid.LEFT + EM, baseline, text, PageGrid.SIZE_4));
        }
        LocalDate on = document.printedOn();
        if (on != null) {
            StyledText text = StyledText.of(Wording.date(on) + Wording.PRINTED, Face.FANG_SONG);
            page.add(setter.to(PageGrid.RIGHT - EM, baseline, text, PageGrid.SIZE_4));
        }
    }

    private void line(Page page, double y, double thickness) {
        if (!letter) {
            page.add(new Mark.Rule(PageGrid.LEFT, y, PageGrid.RIGHT, y, thickness, Ink.BLACK));
        }
    }

    private List<Line> list(String label, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        String text = label + String.join(Wording.COMMA, names);
        String ended = text.endsWith(Wording.STOP) ? text : text + Wording.STOP;
        double width = PageGrid.WIDTH / EM - 2;
        return setter.lines(StyledText.of(ended, Face.FANG_SONG), new Measure(width, 0, LABEL));
    }
}
