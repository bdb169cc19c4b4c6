package org.shuniu.supervision.domain.record;

import java.util.Map;
import java.util.Optional;
import org.shuniu.supervision.domain.clock.ClockEvent.Kind;

/** Which lines of the story move a clock. */
public final class ClockKinds {
    /** Two outcomes of DECIDE_EXTENSION; only the first moves the clock. */
    public static final String EXTENSION_GRANTED = "EXTENSION_GRANTED";

    public static final String EXTENSION_REFUSED = "EXTENSION_REFUSED";

    /** The calendar of a year is known now. */
    public static final String RECOUNT = "RECOUNT";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("ASSIGN", Kind.STARTED),
            Map.entry("REOPEN", Kind.STARTED),
            Map.entry(EXTENSION_GRANTED, Kind.EXTENDED),
            Map.entry(RECOUNT, Kind.RECOUNTED),
            Map.entry("SUSPEND", Kind.SUSPENDED),
            Map.entry("RESUME", Kind.RESUMED),
            Map.entry("FEED_BACK", Kind.FED_BACK),
            Map.entry("REPORT", Kind.REPORTED),
            Map.entry("SEND_BACK", Kind.SENT_BACK),
            Map.entry("ACCEPT", Kind.ENDED),
            Map.entry("RELEASE", Kind.ENDED));

    private ClockKinds() {}

    static Optional<Kind> of(String action) {
        return Optional.ofNullable(KINDS.get(action));
    }
}
