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

    public Span later(Duration shift) {
        return new Span(startsAt.plus(shift), endsAt.plus(shift));
    }
}
