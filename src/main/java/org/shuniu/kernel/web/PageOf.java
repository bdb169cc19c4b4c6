package org.shuniu.kernel.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number 1-based
 * @param total rows in all, counted up to a cap
 * @param capped true when there are more than {@code total}
 */
public record PageOf<T>(List<T> rows, int number, int size, long total, boolean capped) {
    public PageOf {
        rows = List.copyOf(rows);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return capped || (long) number * size < total;
    }

    public long first() {
        return rows.isEmpty() ? 0 : (long) (number - 1) * size + 1;
    }

    public long last() {
        return (long) (number - 1) * size + rows.size();
    }
}
