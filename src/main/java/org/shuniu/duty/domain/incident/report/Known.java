package org.shuniu.duty.domain.incident.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.Incident;

/** The facts of an incident that went out with a report, as they were then. */
@Embeddable
public record Known(
        @Nullable Instant happenedAt,
        Instant receivedAt,
        @Embedded @Nullable Figures counted) {
    public static Known of(Incident incident) {
        var account = incident.account();
        return new Known(account.happenedAt(), account.receivedAt(), incident.figures());
    }

    public Figures figures() {
        return Objects.requireNonNullElse(counted, Figures.UNKNOWN);
    }
}
