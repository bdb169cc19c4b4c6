package org.shuniu.identity.service.guard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.springframework.stereotype.Component;

/** Time and trail for the services of this module. */
@Component
public class Records {
    private final Trail trail;
    private final Clock clock;

    Records(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void record(Actor actor, String verb, SubjectRef subject, Map<String, String> facts) {
        trail.record(actor, verb, subject, facts);
    }

    public void refused(Actor actor, String verb, SubjectRef subject, Map<String, String> facts) {
        trail.refused(actor, verb, subject, facts);
    }

    public void requireVersion(int actual, int drawnFrom) {
        if (actual != drawnFrom) {
            throw new ConflictException(new Refusal("identity.stale"));
        }
    }
}
