package org.shuniu.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.kernel.web.TodoSource.Desk;
import org.shuniu.kernel.web.TodoSource.Todo;
import org.springframework.stereotype.Component;

/** One to-do centre over all modules: the boxes of every source, merged in one order. */
@Component
class TodoCentre {
    private static final int SIZE = 20;
    private static final int LAST = 50;

    private static final Comparator<Todo> MOST_URGENT = Comparator.comparingInt(Todo::urgency)
            .reversed()
            .thenComparing(Todo::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Todo::at);

    private static final Comparator<Todo> NEWEST =
            Comparator.comparing(Todo::at).reversed();

    private final List<TodoSource> sources;

    TodoCentre(List<TodoSource> sources) {
        this.sources = sources;
    }

    /** One page of a box with the counts of all; each source is read as far as this page could reach. */
    Desk desk(Box box, String text, Actor actor, int wanted) {
        int page = Math.min(LAST, wanted);
        var rows = new ArrayList<Todo>();
        var counts = new EnumMap<Box, Long>(Box.class);
        long total = 0;
        boolean capped = false;
        for (TodoSource source : sources) {
            Desk first = source.desk(box, text, actor);
            first.counts().forEach((counted, count) -> counts.merge(counted, count, Long::sum));
            PageOf<Todo> found = first.page();
            rows.addAll(found.rows());
            total += found.total();
            capped |= found.capped();
            for (int next = 2; next <= page && found.hasNext(); next++) {
                found = source.page(box, text, actor, next);
                rows.addAll(found.rows());
            }
        }
        rows.sort(box == Box.TODO ? MOST_URGENT : NEWEST);
        counts.replaceAll((counted, count) -> Math.min(TodoSource.CAP, count));
        var shown = rows.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
        var all = new PageOf<>(shown, page, SIZE, Math.min(total, TodoSource.CAP), capped || total > TodoSource.CAP);
        return new Desk(all, counts);
    }
}
