package org.shuniu.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.ReviewSheet;
import org.shuniu.layout.compose.Typesetter;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** The fields of the document as a table, below it all opinions; the heading row is repeated on each page. */
final class SheetComposer {
    private static final double LEFT = 22;
    private static final double WIDTH = 166;
    private static final double TOP = 20;
    private static final double BOTTOM = 275;
    private static final double FOOT = 282;
    private static final double SMALL = 10.5;
    private static final double LABEL_WIDTH = 26;
    private static final double BETWEEN_TABLES = 6;
    private static final double[] OPINION_WIDTHS = {24, 42, 27, 73};

    /** A row is split only when at least so many lines of it stay on the page. */
    private static final int FEWEST_LINES = 3;

    private final Typesetter setter;
    private final Table table;
    private final ReviewSheet sheet;
    private final List<Page> pages = new ArrayList<>();
    private double y;

    SheetComposer(Typesetter setter, ReviewSheet sheet) {
        this.setter = setter;
        this.table = new Table(setter);
        this.sheet = sheet;
    }

    List<Page> compose() {
        addPage();
        heading();
        sheet.rows().forEach(row -> place(fieldCells(row), List.of()));
        if (!sheet.opinions().isEmpty()) {
            opinions();
        }
        foot();
        return pages;
    }

    private void heading() {
        double centre = LEFT + WIDTH / 2;
        double baseline = PageGrid.baseline(TOP, 12, PageGrid.SIZE_2);
        page().add(setter.around(centre, baseline, StyledText.of(sheet.heading(), Face.TITLE_SONG), PageGrid.SIZE_2));
        y = TOP + 14;
        String reference = sheet.reference();
        if (reference != null) {
            StyledText text = StyledText.of(reference, Face.FANG_SONG);
            page().add(setter.to(LEFT + WIDTH, PageGrid.baseline(y, 7, SMALL), text, SMALL));
            y += 8;
        }
        String draft = sheet.draft();
        if (draft != null) {
            page().add(setter.to(LEFT + WIDTH, 15, StyledText.of(draft, Face.HEI), SMALL));
        }
    }

    /** Labels are of one width; the values share the rest by weight. */
    private List<Table.Cell> fieldCells(List<ReviewSheet.Field> row) {
        double total = row.stream().mapToInt(ReviewSheet.Field::weight).sum();
        double room = WIDTH - row.size() * LABEL_WIDTH;
        List<Table.Cell> cells = new ArrayList<>();
        for (ReviewSheet.Field field : row) {
            cells.add(table.label(field.label(), LABEL_WIDTH));
            cells.add(table.value(field.value(), room * field.weight() / total));
        }
        return cells;
    }

    private void opinions() {
        ReviewSheet.OpinionHeadings words = sheet.opinionHeadings();
        String[] headings = {words.step(), words.person(), words.time(), words.opinion()};
        List<Table.Cell> head = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            head.add(table.label(headings[i], OPINION_WIDTHS[i]));
        }
        y += BETWEEN_TABLES;
        if (y + 2 * Table.height(head) > BOTTOM) {
            addPage();
        }
        y = table.draw(page(), LEFT, y, head);
        for (ReviewSheet.OpinionLine opinion : sheet.opinions()) {
            place(opinionCells(opinion), head);
        }
    }

    private List<Table.Cell> opinionCells(ReviewSheet.OpinionLine opinion) {
        String[] values = {opinion.step(), opinion.person(), opinion.time(), opinion.opinion()};
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cells.add(table.value(values[i], OPINION_WIDTHS[i]));
        }
        return cells;
    }

    /** Puts the row on this page, or on the next, or in parts on as many as it needs. */
    private void place(List<Table.Cell> row, List<Table.Cell> head) {
        List<Table.Cell> rest = row;
        while (y + Table.height(rest) > BOTTOM) {
            int fits = Table.linesIn(BOTTOM - y);
            boolean fitsOnFreshPage = Table.height(rest) + Table.height(head) <= BOTTOM - TOP;
            if (!fitsOnFreshPage && fits >= FEWEST_LINES) {
                table.draw(page(), LEFT, y, Table.part(rest, 0, fits));
                rest = Table.part(rest, fits, Integer.MAX_VALUE);
            }
            addPage();
            if (!head.isEmpty()) {
                y = table.draw(page(), LEFT, y, head);
            }
        }
        y = table.draw(page(), LEFT, y, rest);
    }

    private void foot() {
        for (int i = 0; i < pages.size(); i++) {
            String label = sheet.pageLabel()
                    .replace("{page}", String.valueOf(i + 1))
                    .replace("{pages}", String.valueOf(pages.size()));
            pages.get(i).add(setter.around(LEFT + WIDTH / 2, FOOT, StyledText.of(label, Face.FANG_SONG), SMALL));
        }
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }

    private void addPage() {
        pages.add(new Page());
        y = TOP;
    }
}
