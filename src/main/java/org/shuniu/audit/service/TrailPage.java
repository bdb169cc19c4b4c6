package org.shuniu.audit.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Newest entries first; {@code older} is the {@code before} of the next page, null on the last. */
public record TrailPage(List<TrailRow> rows, @Nullable Long older) {
    static TrailPage of(List<TrailRow> rowsAndOne, int size) {
        boolean more = rowsAndOne.size() > size;
        List<TrailRow> rows = List.copyOf(more ? rowsAndOne.subList(0, size) : rowsAndOne);
        return new TrailPage(rows, more ? rows.get(size - 1).id() : null);
    }
}
