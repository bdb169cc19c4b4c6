package org.shuniu.platform.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.web.ActorSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives unexpected errors a number that the person can read out, and leaves refusals in the trail (DOC-05). */
@Component
class Incidents {
    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final int NUMBERS = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final ObjectProvider<Trail> trail;
    private final ObjectProvider<ActorSource> actors;

    Incidents(Clock clock, ObjectProvider<Trail> trail, ObjectProvider<ActorSource> actors) {
        this.clock = clock;
        this.trail = trail;
        this.actors = actors;
    }

    /** Logs the stack under a new number such as 20261122-004711. */
    String open(Exception cause) {
        String number = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "-%06d".formatted(random.nextInt(NUMBERS));
        log.error("Incident {}", number, cause);
        return number;
    }

    void refused(Refusal refusal) {
        trail.ifAvailable(it -> it.refused(
                actors.getObject().current().orElse(null), "refused", null, Map.of("reason", refusal.key())));
    }
}
