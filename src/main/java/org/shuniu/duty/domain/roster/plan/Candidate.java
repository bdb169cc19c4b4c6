package org.shuniu.duty.domain.roster.plan;

import java.time.Instant;
import java.util.List;

/**
 * Somebody whom the roster may name.
 *
 * @param position place in the rotation
 * @param busy shifts elsewhere and before, from which rest is counted
 * @param away leave, from which no rest is counted
 * @param before what he or she has had in the published months before, a year back
 */
public record Candidate(
        long id, String name, boolean qualified, int position, List<Span> busy, List<Span> away, Count before) {

    /** From a moment to another. */
    public record Span(Instant from, Instant until) {
        public boolean touches(Instant start, Instant end) {
            return from.isBefore(end) && until.isAfter(start);
        }
    }

    public Candidate {
        busy = List.copyOf(busy);
        away = List.copyOf(away);
    }
}
