package org.shuniu.supervision.service.board;

import org.jspecify.annotations.Nullable;

/**
 * A share as it is counted.
 *
 * @param percent rounded; null where there was nothing to count
 */
public record Rate(long count, long whole, @Nullable Long percent) {
    static Rate of(long count, long whole) {
        return new Rate(count, whole, whole == 0 ? null : Math.round(100.0 * count / whole));
    }
}
