package org.shuniu.layout.compose;

import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.PrintedSeal;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;

/**
 * With seals (GB/T 9704-2012, 7.3.5.1): the date four characters from the right, the name centred above it, the seal
 * over both with its centre a little higher and its top within one line of the text; several organs stand in rows,
 * the last one above the date, seals aligned and apart.
 */
final class SealedSignature extends SignatureBlock {
    private static final int BLANK_LINES = 2;
    private static final int LINES_PER_ROW = 5;
    private static final double RIGHT_INDENT = 4 * PageGrid.CHARACTER;

    /** The seal's centre above the middle between name and date. */
    private static final double RAISED = 4;

    /** Distance of seals in a row of three or two. */
    private static final double PITCH_OF_THREE = 51;

    private static final double PITCH_OF_TWO = 68;

    /** Centre of the last of three, so that the first keeps inside the text box. */
    private static final double LAST_OF_THREE = 157;

    /** A remark wider than this would run into the seal. */
    private static final double WIDEST_NOTE_BESIDE_SEAL = 70;

    private static final double USUAL_DATE_WIDTH = 8 * PageGrid.CHARACTER;

    SealedSignature(Typesetter setter, PrintedDocument document) {
        super(setter, document);
    }

    @Override
    double height() {
        double bottom = nameLine(0, rows() - 1) + 1 + (diameter() / 2 - RAISED) / PageGrid.LINE;
        return Math.max(bottom, hasNote() ? noteLine(0) + 1 : 0);
    }

    @Override
    void draw(Page page, double line) {
        int count = organs().size();
        for (int i = 0; i < count; i++) {
            int row = i / perRow();
            double centre = centre(i);
            double y = PageGrid.lineTop(nameLine(line, row) + 1) - RAISED;
            if (i < document.seals().size()) {
                page.add(new Mark.Seal(centre, y, document.seals().get(i)));
            }
            String organ = organs().get(i);
            text(page, centre - width(organ) / 2, nameLine(line, row), organ);
        }
        String date = dateText();
        text(page, centre(count - 1) - width(date) / 2, nameLine(line, rows() - 1) + 1, date);
        drawNote(page, noteLine(line));
    }

    private double nameLine(double line, int row) {
        return line + BLANK_LINES + row * LINES_PER_ROW;
    }

    /** Below the date, or below the seal when it is long. */
    private double noteLine(double line) {
        int below = width(noteText()) > WIDEST_NOTE_BESIDE_SEAL ? 3 : 2;
        return nameLine(line, rows() - 1) + below;
    }

    private double diameter() {
        return document.seals().stream()
                .mapToDouble(PrintedSeal::diameterMm)
                .max()
                .orElse(0);
    }

    private int rows() {
        return (organs().size() + perRow() - 1) / perRow();
    }

    private int perRow() {
        double widest = organs().stream().mapToDouble(this::width).max().orElse(0);
        if (organs().size() > 2 && widest < PITCH_OF_THREE && diameter() < PITCH_OF_THREE) {
            return 3;
        }
        return organs().size() > 1 && widest < PITCH_OF_TWO ? 2 : 1;
    }

    /** The last row stands to the right, so that its last organ is above the date. */
    private double centre(int index) {
        int perRow = perRow();
        int inRow = Math.min(perRow, organs().size() - index / perRow * perRow);
        int fromRight = inRow - 1 - index % perRow;
        return switch (perRow) {
            case 3 -> LAST_OF_THREE - fromRight * PITCH_OF_THREE;
            case 2 -> single() - fromRight * PITCH_OF_TWO;
            default -> single();
        };
    }

    /** Centre of the date with its indent; further left when a name or the seal would leave the text box. */
    private double single() {
        double date = dateText().isEmpty() ? USUAL_DATE_WIDTH : width(dateText());
        double half = Math.max(
                diameter() / 2, organs().stream().mapToDouble(this::width).max().orElse(0) / 2);
        return Math.min(PageGrid.RIGHT - RIGHT_INDENT - date / 2, PageGrid.RIGHT - half);
    }
}
