package org.shuniu.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.compose.Typesetter;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Line;
import org.shuniu.layout.page.Mark;
import org.shuniu.layout.page.Measure;
import org.shuniu.layout.page.Page;
import org.shuniu.layout.page.PageGrid;
import org.shuniu.layout.page.StyledText;

/** Draws rows of cells with their grid; millimetres from the top left corner of the page. */
final class Table {
    static final double SIZE = 12;
    static final double LINE = 6.2;

    private static final double EM = PageGrid.mm(SIZE);
    private static final double PADDING = 1.8;
    private static final double RULE = 0.25;

    private final Typesetter setter;

    Table(Typesetter setter) {
        this.setter = setter;
    }

    /** A cell with its lines, ready to draw; labels stand centred on pale ground. */
    record Cell(double width, List<Line> lines, boolean label) {
        double height() {
            return Math.max(1, lines.size()) * LINE + 2 * PADDING;
        }
    }

    Cell label(String text, double width) {
        return cell(text, width, Face.HEI, true);
    }

    Cell value(String text, double width) {
        return cell(text, width, Face.FANG_SONG, false);
    }

    private Cell cell(String text, double width, Face face, boolean label) {
        double room = (width - 2 * PADDING) / EM;
        List<Line> lines = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.addAll(setter.lines(StyledText.of(line, face), Measure.block(room))));
        return new Cell(width, List.copyOf(lines), label);
    }

    static double height(List<Cell> row) {
        return row.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    /** How many lines fit into this height. */
    static int linesIn(double height) {
        return (int) Math.floor((height - 2 * PADDING + 0.01) / LINE);
    }

    /** The row with the given lines of each cell only. */
    static List<Cell> part(List<Cell> row, int from, int to) {
        return row.stream()
                .map(cell -> {
                    int size = cell.lines().size();
                    return new Cell(
                            cell.width(), cell.lines().subList(Math.min(from, size), Math.min(to, size)), cell.label());
                })
                .toList();
    }

    /** Draws the row and returns its bottom. */
    double draw(Page page, double left, double top, List<Cell> row) {
        double height = height(row);
        double x = left;
        for (Cell cell : row) {
            if (cell.label()) {
                page.add(new Mark.Fill(x, top, cell.width(), height, Ink.PALE));
            }
            frame(page, x, top, cell.width(), height);
            write(page, x, top, height, cell);
            x += cell.width();
        }
        return top + height;
    }

    private void write(Page page, double x, double top, double height, Cell cell) {
        double y = top + (height - cell.lines().size() * LINE) / 2;
        for (Line line : cell.lines()) {
            double inset = cell.label() ? (cell.width() - line.end() * EM) / 2 : PADDING;
            page.add(line.at(x + inset, PageGrid.baseline(y, LINE, SIZE), EM, SIZE));
            y += LINE;
        }
    }

    private static void frame(Page page, double x, double y, double width, double height) {
        double right = x + width;
        double bottom = y + height;
        page.add(new Mark.Rule(x, y, right, y, RULE, Ink.BLACK));
        page.add(new Mark.Rule(x, bottom, right, bottom, RULE, Ink.BLACK));
        page.add(new Mark.Rule(x, y, x, bottom, RULE, Ink.BLACK));
        page.add(new Mark.Rule(right, y, right, bottom, RULE, Ink.BLACK));
    }
}
