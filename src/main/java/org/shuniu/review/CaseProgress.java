package org.shuniu.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case is now: steps done with the time spent, the open one, the steps to come. Drawn as a route. */
public record CaseProgress(long caseId, String status, List<Leg> legs) {
    /** State of one leg of the route. */
    public enum State {
        DONE,
        OPEN,
        RETURNED,
        SKIPPED,
        TO_COME
    }

    /**
     * @param minutes time spent (so far), office clock time in minutes
     * @param handlers names of those who act or acted
     */
    public record Leg(
            int position,
            String kind,
            Mode mode,
            State state,
            List<String> handlers,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            long minutes,
            boolean late) {}
}
