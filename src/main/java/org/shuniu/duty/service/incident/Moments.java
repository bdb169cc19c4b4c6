package org.shuniu.duty.service.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Reads moments as they are typed; what has happened lies not in the future. */
@Component("incidentMoments")
public class Moments {
    private final OfficeTime time;

    public Moments(OfficeTime time) {
        this.time = time;
    }

    public Instant now() {
        return time.now();
    }

    /** Null when nothing was typed, or not a moment of the past: then there is a problem, too. */
    public @Nullable Instant past(@Nullable String text, String field, List<Refusal> problems) {
        Instant moment = any(text, field, problems);
        if (moment != null && moment.isAfter(time.now())) {
            problems.add(new Refusal("incident.moment.future").at(field));
            return null;
        }
        return moment;
    }

    /** As above, now where nothing was typed. */
    public Instant pastOrNow(@Nullable String text, String field, List<Refusal> problems) {
        Instant moment = past(text, field, problems);
        return moment == null ? time.now() : moment;
    }

    public @Nullable Instant any(@Nullable String text, String field, List<Refusal> problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var moment = OfficeTime.typed(text);
        if (moment.isEmpty()) {
            problems.add(new Refusal("incident.moment.wrong").at(field));
        }
        return moment.orElse(null);
    }
}
