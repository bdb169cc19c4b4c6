package org.shuniu.layout.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.layout.page.PageGrid;

/** Fills pages with lines, 22 each, and keeps the signature with at least two lines of text (GB/T 9704-2012, 7.3.5). */
final class BodyFlow {
    private static final int CARRIED = 2;
    private static final int NO_BREAK = -1;
    private static final double TOLERANCE = 0.001;

    /** 所剩空白处不能容下印章时, 可以采取调整行距的措施 (7.3.5.5): down to this share of a line. */
    private static final double CLOSEST = 0.86;

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
        double height = signature == null ? 0 : signature.height();
        List<Slot> slots = rows.isEmpty() || height == 0
                ? slots(rows, firstLine, NO_BREAK)
                : withCompany(rows, closing, firstLine, height);
        int base = paper.pages().size() - 1;
        for (Slot slot : slots) {
            slot.row().draw(paper.page(base + slot.page()), slot.line());
        }
        Slot end = end(slots, firstLine);
        if (signature != null) {
            if (end.line() + height > PageGrid.LINES + TOLERANCE) {
                end = new Slot(Row.BLANK, end.page() + 1, 0, 1);
            }
            signature.draw(paper.page(base + end.page()), end.line());
        }
        paper.usedTo(end.line() + height);
        return (int) slots.stream().filter(slot -> slot.page() == 0).count();
    }

    /**
     * Places the rows so that the signature finds room and text beside it: as they fall, else with the lines of its
     * page set closer, else with two lines taken along to the next page.
     */
    private static List<Slot> withCompany(List<Row> rows, int closing, int firstLine, double height) {
        List<Slot> slots = slots(rows, firstLine, NO_BREAK);
        Slot end = end(slots, firstLine);
        List<Slot> beside =
                slots.stream().filter(slot -> slot.page() == end.page()).toList();
        if (beside.size() >= CARRIED || end.page() == 0) {
            double start = beside.get(0).line();
            double pitch = Math.min(1, (PageGrid.LINES - height - start) / beside.size());
            if (pitch >= CLOSEST) {
                return slots.stream()
                        .map(slot -> slot.page() == end.page() ? slot.closer(start, pitch) : slot)
                        .toList();
            }
        }
        return slots(rows, firstLine, carryFrom(rows, closing, height));
    }

    /** The first row that goes to the next page together with the signature; page one keeps a line. */
    private static int carryFrom(List<Row> rows, int closing, double height) {
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
                slots.add(new Slot(rows.get(i), page, line, 1));
                line++;
            }
        }
        return slots;
    }

    private static Slot end(List<Slot> slots, int firstLine) {
        if (slots.isEmpty()) {
            return new Slot(Row.BLANK, 0, firstLine, 1);
        }
        Slot last = slots.get(slots.size() - 1);
        return new Slot(Row.BLANK, last.page(), last.line() + last.pitch(), 1);
    }

    /** Where a row stands; {@code pitch} is the share of a line it takes. */
    private record Slot(Row row, int page, double line, double pitch) {
        Slot closer(double start, double closerPitch) {
            return new Slot(row, page, start + (line - start) * closerPitch, closerPitch);
        }
    }
}
