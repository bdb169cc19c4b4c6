package org.shuniu.meeting.domain.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many take part, and how many serve; how far down a video meeting reaches. */
@Embeddable
public record Size(
        int participants,
        int staff,
        @Enumerated(EnumType.STRING) SubVenueLevel subVenueLevel) {
    public int people() {
        return participants + staff;
    }
}
