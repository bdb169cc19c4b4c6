package org.shuniu.duty.service.incident;

import java.util.function.Predicate;
import org.shuniu.duty.domain.incident.Incident;

/** The elements of a first report (B-4.3) and whether an incident has them. */
public enum Element {
    HAPPENED_AT(incident -> incident.account().happenedAt() != null),
    SOURCE(incident -> incident.account().source() != null),
    PLACE(incident -> incident.account().place() != null),
    NATURE(incident -> incident.account().nature() != null),
    LOSS(incident -> !incident.figures().isUnknown()),
    SCOPE(incident -> incident.course().scope() != null),
    TREND(incident -> incident.course().trend() != null),
    LEADERS(incident -> incident.course().leaders() != null),
    MEASURES(incident -> incident.course().measures() != null),
    REQUESTS(incident -> incident.course().requests() != null);

    private final Predicate<Incident> known;

    Element(Predicate<Incident> known) {
        this.known = known;
    }

    public boolean isKnown(Incident incident) {
        return known.test(incident);
    }
}
