package org.shuniu.kernel.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a module asks of a person, read by SQL. The to-do centre asks every module on every visit, so a page, its count
 * and the counts of all boxes are one statement, and none where the module has nothing for this person.
 */
public abstract class SqlTodos implements TodoSource {
    private static final int SIZE = 20;

    /** Boxes whose number is shown; none for somebody of whom this module never asks anything. */
    protected abstract List<Box> counted(Actor actor);

    /** Rows of this box can be this person's. */
    protected abstract boolean has(Box box, Actor actor);

    /** {@code from (…) s where …}; compares a title with {@code :pattern}. */
    protected abstract String from(Box box);

    /** {@code order by …}, over columns of {@code s}; what waits longest first, of the rest what moved last. */
    protected String order(Box box) {
        return box == Box.TODO ? "order by at, id" : "order by at desc, id desc";
    }

    /** A statement of the text with all parameters of {@link #from}, {@code :pattern} among them. */
    protected abstract StatementSpec bound(String sql, String pattern, Actor actor);

    protected abstract Todo todo(ResultSet row, Box box) throws SQLException;

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        return read(box, text, actor, PageOf.number(page), List.of()).page();
    }

    @Override
    public Map<Box, Long> counts(Actor actor) {
        var boxes = counted(actor);
        var counts = new EnumMap<Box, Long>(Box.class);
        if (!boxes.isEmpty()) {
            bound("select " + counts(boxes), "%", actor).query(row -> {
                addTo(counts, boxes, row);
            });
        }
        return counts;
    }

    @Override
    public Desk desk(Box box, String text, Actor actor) {
        return read(box, text, actor, 1, counted(actor));
    }

    /** The counts stand in a row of their own, so that they come even where the page is empty. */
    private Desk read(Box box, String text, Actor actor, int number, List<Box> counted) {
        if (!has(box, actor)) {
            return new Desk(new PageOf<>(List.of(), number, SIZE, 0, false), counts(actor, counted));
        }
        var total = new long[1];
        var counts = new EnumMap<Box, Long>(Box.class);
        var rows = new ArrayList<Todo>();
        bound(statement(box, number, counted), pattern(text), actor).query(row -> {
            addTo(counts, counted, row);
            if (row.getObject("in_all") != null) {
                total[0] = row.getLong("in_all");
                rows.add(todo(row, box));
            }
        });
        return new Desk(new PageOf<>(rows, number, SIZE, Math.min(total[0], CAP), total[0] > CAP), counts);
    }

    private Map<Box, Long> counts(Actor actor, List<Box> asked) {
        return asked.isEmpty() ? Map.of() : counts(actor);
    }

    private String statement(Box box, int number, List<Box> counted) {
        String numbers = counted.isEmpty() ? "1 as nothing" : counts(counted);
        return "select n.*, s.* from (select " + numbers + ") n left join lateral (select s.*, "
                + count(from(box)) + " as in_all " + from(box) + " " + order(box) + " limit " + SIZE + " offset "
                + (number - 1L) * SIZE + ") s on true " + order(box);
    }

    private String counts(List<Box> boxes) {
        return boxes.stream()
                .map(box -> count(from(box).replace(":pattern", "'%'")) + " as in_" + box)
                .collect(Collectors.joining(", "));
    }

    private static String count(String from) {
        return "(select count(*) from (select 1 " + from + " limit " + (CAP + 1) + ") c)";
    }

    private static void addTo(Map<Box, Long> counts, List<Box> boxes, ResultSet row) throws SQLException {
        for (Box box : boxes) {
            counts.put(box, Math.min(CAP, row.getLong("in_" + box)));
        }
    }

    private static String pattern(String text) {
        return '%' + text.strip().replaceAll("[%_\\\\]", "") + '%';
    }
}
