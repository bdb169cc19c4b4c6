package org.shuniu.supervision.service.inspection.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.InspectionEvent;

/** One line of the timeline. */
public record Told(
        String action, @Nullable String unit, @Nullable String words, String name, String office, Instant at) {
    static Told of(InspectionEvent event) {
        var by = event.by();
        return new Told(event.action(), event.unitName(), event.words(), by.signature(), by.unitName(), by.at());
    }
}
