package org.shuniu.meeting.domain.room;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** From when until when, without the last moment. */
@Embeddable
public record Span(Instant startsAt, Instant endsAt) {
    public boolean overlaps(Span other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Goes with what it was booked for: around the whole of it as before, or so long before or after its beginning. */
    public Span moved(Span from, Span to) {
        var start = startsAt.plus(Duration.between(from.startsAt, to.startsAt));
        boolean around = !startsAt.isAfter(from.startsAt) && !endsAt.isBefore(from.endsAt);
        return around
                ? new Span(start, endsAt.plus(Duration.between(from.endsAt, to.endsAt)))
                : new Span(start, start.plus(Duration.between(startsAt, endsAt)));
    }
}
