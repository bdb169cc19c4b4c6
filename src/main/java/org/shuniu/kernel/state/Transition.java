package org.shuniu.kernel.state;

import java.util.Arrays;
import java.util.List;

/** A row of the one table that is the life of a record. */
public interface Transition<S> {
    boolean startsFrom(S status);

    /** What may be done in this phase, in the order of the table. */
    static <T extends Transition<S>, S> List<T> openFrom(T[] table, S status) {
        return Arrays.stream(table).filter(row -> row.startsFrom(status)).toList();
    }
}
