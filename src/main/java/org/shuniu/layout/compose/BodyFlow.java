package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.layout.page.PageGrid;

/** Fills pages with lines, 22 each, and keeps the signature with at least two lines of text (GB/T 9704-2012, 7.3.5). */
final class BodyFlow {
    private static final int CARRIED = 2;
    private static final int NO_BREAK = -1;

    private final Paper paper;

    BodyFlow(Paper paper) {
        this.paper = paper;
    }

    /** Writes the rows from a line of the last page on. Returns how many of them stand on that page. */
    int write(List<Row> rows, int firstLine) {
        return write(rows, 0, firstLine, null);
    }

    /**
     * Writes rows and the signature below.
     *
     * @param closing how many of the last rows should rather stay with the signature (the note of attachments)
     */
    int write(List<Row> rows, int closing, int firstLine, @Nullable SignatureBlock signature) {
        List<Slot> slots = slots(rows, firstLine, NO_BREAK);
        int height = signature == null ? 0 : signature.height();
        if (!rows.isEmpty() && height > 0 && !company(slots, firstLine, height)) {
            slots = slots(rows, firstLine, carryFrom(rows, closing, height));
        }
        int base = paper.pages().size() - 1;
        for (Slot slot : slots) {
            slot.row().draw(paper.page(base + slot.page()), slot.line());
        }
        Slot end = end(slots, firstLine);
        if (signature != null) {
            if (end.line() + height > PageGrid.LINES) {
                end = new Slot(Row.BLANK, end.page() + 1, 0);
            }
            signature.draw(paper.page(base + end.page()), end.line());
        }
        paper.usedTo(end.line() + height);
        return (int) slots.stream().filter(slot -> slot.page() == 0).count();
    }

    /** Whether the signature fits below the rows and at least two lines of text stand with it. */
    private static boolean company(List<Slot> slots, int firstLine, int height) {
        Slot end = end(slots, firstLine);
        long beside = slots.stream()
                .filter(slot -> slot.page() == end.page() && !slot.row().isBlank())
                .count();
        return end.line() + height <= PageGrid.LINES && (beside >= CARRIED || end.page() == 0);
    }

    /** The first row that goes to the next page together with the signature; page one keeps a line. */
    private static int carryFrom(List<Row> rows, int closing, int height) {
        int whole = closing + CARRIED;
        int carried = whole + height <= PageGrid.LINES ? whole : CARRIED;
        return Math.max(Math.min(1, rows.size() - 1), rows.size() - carried);
    }

    private static List<Slot> slots(List<Row> rows, int firstLine, int breakBefore) {
        List<Slot> slots = new ArrayList<>();
        int page = 0;
        int line = firstLine;
        for (int i = 0; i < rows.size(); i++) {
            if (line == PageGrid.LINES || i == breakBefore && line > 0) {
                page++;
                line = 0;
            }
            if (!(rows.get(i).isBlank() && line == 0)) {
                slots.add(new Slot(rows.get(i), page, line));
                line++;
            }
        }
        return slots;
    }

    private static Slot end(List<Slot> slots, int firstLine) {
        if (slots.isEmpty()) {
            return new Slot(Row.BLANK, 0, firstLine);
        }
        Slot last = slots.get(slots.size() - 1);
        return new Slot(Row.BLANK, last.page(), last.line() + 1);
    }

    private record Slot(Row row, int page, int line) {}
}
