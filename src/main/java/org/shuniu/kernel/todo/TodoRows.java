package org.shuniu.kernel.todo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.kernel.web.TodoSource.Todo;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The to-do centre asks every module, so a page with its count is one statement, and so are the counts of all boxes. */
public final class TodoRows {
    private static final int SIZE = 20;

    private TodoRows() {}

    /** Where the box does not belong to this source or this person. */
    public static PageOf<Todo> none(int page) {
        return new PageOf<>(List.of(), PageOf.number(page), SIZE, 0, false);
    }

    /**
     * One page of a box.
     *
     * @param bound makes a statement of the text, with all parameters of {@code from}
     * @param from {@code from (…) s where …}
     */
    public static PageOf<Todo> page(
            Function<String, StatementSpec> bound, String from, String order, int page, RowMapper<Todo> line) {
        int number = PageOf.number(page);
        var total = new long[1];
        var rows = bound.apply(
                        "select s.*, " + counted(from) + " as in_all " + from + order + " limit :limit offset :offset")
                .param("limit", SIZE)
                .param("offset", (number - 1L) * SIZE)
                .query((row, at) -> {
                    total[0] = row.getLong("in_all");
                    return line.mapRow(row, at);
                })
                .list();
        return new PageOf<>(rows, number, SIZE, Math.min(total[0], TodoSource.CAP), total[0] > TodoSource.CAP);
    }

    public static Map<Box, Long> counts(
            Function<String, StatementSpec> bound, List<Box> boxes, Function<Box, String> from) {
        String each = boxes.stream().map(box -> counted(from.apply(box))).collect(Collectors.joining(", "));
        var counts = new EnumMap<Box, Long>(Box.class);
        bound.apply("select " + each).query(row -> {
            for (int at = 0; at < boxes.size(); at++) {
                counts.put(boxes.get(at), Math.min(TodoSource.CAP, row.getLong(at + 1)));
            }
        });
        return counts;
    }

    private static String counted(String from) {
        return "(select count(*) from (select 1 " + from + " limit " + (TodoSource.CAP + 1) + ") c)";
    }
}
