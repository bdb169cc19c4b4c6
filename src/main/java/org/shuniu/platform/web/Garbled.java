package org.shuniu.platform.web;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;

/** Input that only the database finds impossible: a NUL in a text, a page number beyond all numbers. */
final class Garbled {
    /** too long, out of range, no such time, no such time either, no character, negative offset or limit. */
    private static final Set<String> STATES = Set.of("22001", "22003", "22007", "22008", "22021", "2201X", "2201W");

    private Garbled() {}

    static boolean isBehind(Exception e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refused
                && STATES.contains(String.valueOf(refused.getSQLState()));
    }
}
