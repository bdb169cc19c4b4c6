package org.shuniu.supervision.service.intake.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.sheet.SheetReader.Line;

/** The cells of one row as typed, and what is wrong with them. */
final class BookRow {
    /** Day 0 of a spreadsheet program, which counts a 29 February 1900 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Line line;
    private final List<Refusal> problems = new ArrayList<>();

    BookRow(Line line) {
        this.line = line;
    }

    int number() {
        return line.number();
    }

    List<Refusal> problems() {
        return problems;
    }

    String required(Column column, int most) {
        String cell = line.cell(column.ordinal());
        if (cell.isEmpty()) {
            wrong(column, "intake.invalid.empty");
        }
        return bounded(column, cell, most);
    }

    @Nullable
    String optional(Column column, int most) {
        String cell = line.cell(column.ordinal());
        return cell.isEmpty() ? null : bounded(column, cell, most);
    }

    private String bounded(Column column, String cell, int most) {
        if (cell.length() > most) {
            wrong(column, "intake.invalid.long", most);
        }
        return cell;
    }

    /** A word of a list; {@code fallback} where the cell is empty. */
    <T> T word(Column column, Function<String, Optional<T>> meaning, T fallback) {
        String cell = line.cell(column.ordinal());
        if (cell.isEmpty()) {
            return fallback;
        }
        var meant = meaning.apply(cell);
        if (meant.isEmpty()) {
            wrong(column, "intake.invalid.word", cell);
        }
        return meant.orElse(fallback);
    }

    /** 2026-03-31, 2026/3/31, or a day as the spreadsheet program keeps it. */
    @Nullable
    LocalDate day(Column column) {
        String cell = line.cell(column.ordinal());
        if (cell.isEmpty()) {
            return null;
        }
        try {
            if (cell.matches("\\d{4,6}(\\.0*)?")) {
                return DAY_ZERO.plusDays((long) Double.parseDouble(cell));
            }
            String[] parts = cell.split("[-/.年月日]");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            wrong(column, "intake.invalid.day", cell);
            return null;
        }
    }

    void wrong(Column column, String key, Object... args) {
        problems.add(new Refusal(key, args).at(place(column.field())));
    }

    /** What a service found, put where it stands in the workbook. */
    void wrong(List<Refusal> found) {
        found.forEach(problem -> problems.add(problem.at(place(problem.field()))));
    }

    private String place(@Nullable String field) {
        return line.number() + "." + (field == null ? Column.TITLE.field() : field);
    }
}
