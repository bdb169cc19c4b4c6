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
    /** Beyond it no list has a page; so far the arithmetic of rows stays within an int. */
    private static final int LAST = 1_000_000;

    public PageOf {
        rows = List.copyOf(rows);
    }

    /** The page that an address asks for, kept within what a list can have. */
    public static int number(int asked) {
        return Math.max(1, Math.min(asked, LAST));
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
