package org.shuniu.platform.web;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;

/** What the database refuses and nobody found before it. */
final class DatabaseRefusal {
    /** too long, out of range, no such time, no such time either, no character, negative offset or limit. */
    private static final Set<String> GARBLED = Set.of("22001", "22003", "22007", "22008", "22021", "2201X", "2201W");

    /** unique, foreign key, exclusion, deadlock, serialization. */
    private static final Set<String> TAKEN = Set.of("23505", "23503", "23P01", "40P01", "40001");

    private DatabaseRefusal() {}

    /** Input that only the database finds impossible: a NUL in a text, a page number beyond all numbers. */
    static boolean isGarbled(Exception e) {
        return hasState(e, GARBLED);
    }

    /** Two people at once: what both checked and found free was given to the first. */
    static boolean isTaken(Exception e) {
        return hasState(e, TAKEN);
    }

    private static boolean hasState(Exception e, Set<String> states) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refused
                && states.contains(String.valueOf(refused.getSQLState()));
    }
}
