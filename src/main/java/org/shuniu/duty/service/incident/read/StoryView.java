package org.shuniu.duty.service.incident.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of an event, the merged reports included.
 *
 * @param title of the incident
 */
public record StoryView(long id, String title, List<Line> lines) {
    /**
     * One line.
     *
     * @param at when it happened
     * @param enteredAt when it was written down, where that was later
     * @param from the merged report that tells it; null for the incident itself
     */
    public record Line(
            String kind,
            @Nullable String words,
            Instant at,
            @Nullable Instant enteredAt,
            String by,
            @Nullable String from) {

        /** Class of the line: a fault, something that was reported, or an ordinary one. */
        public String tone() {
            if (kind.startsWith("BREACH") || kind.startsWith("FAULT") || kind.equals("LATE")) {
                return "is-bad";
            }
            return kind.startsWith("SIGN") || kind.equals("PHONE") ? "is-sent" : "";
        }
    }
}
