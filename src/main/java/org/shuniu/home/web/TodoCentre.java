package org.shuniu.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
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

    /** One page of a box; each source is read as far as this page could reach. */
    PageOf<Todo> page(Box box, String text, Actor actor, int wanted) {
        int page = Math.min(LAST, wanted);
        var rows = new ArrayList<Todo>();
        long total = 0;
        boolean capped = false;
        for (TodoSource source : sources) {
            PageOf<Todo> found = source.page(box, text, actor, 1);
            rows.addAll(found.rows());
            total += found.total();
            capped |= found.capped();
            for (int next = 2; next <= page && found.hasNext(); next++) {
                found = source.page(box, text, actor, next);
                rows.addAll(found.rows());
            }
        }
        rows.sort(box == Box.TODO ? MOST_URGENT : NEWEST);
        var shown = rows.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
        return new PageOf<>(shown, page, SIZE, Math.min(total, TodoSource.CAP), capped || total > TodoSource.CAP);
    }

    Map<Box, Long> counts(Actor actor) {
        var counts = new EnumMap<Box, Long>(Box.class);
        for (TodoSource source : sources) {
            source.counts(actor).forEach((box, count) -> counts.merge(box, count, Long::sum));
        }
        counts.replaceAll((box, count) -> Math.min(TodoSource.CAP, count));
        return counts;
    }
}
