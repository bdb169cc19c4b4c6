package org.shuniu.platform.web;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;

/** Two people at once: what both checked and found free, the database gave to the first. */
final class TakenMeanwhile {
    /** unique, exclusion, deadlock, serialization. */
    private static final Set<String> STATES = Set.of("23505", "23P01", "40P01", "40001");

    private TakenMeanwhile() {}

    static boolean isBehind(Exception e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refused
                && STATES.contains(String.valueOf(refused.getSQLState()));
    }
}
