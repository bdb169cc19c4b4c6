package org.shuniu.meeting.domain.series;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.shuniu.meeting.domain.Capacity;

/** An organ that is asked each time. */
@Embeddable
public record SeriesMember(
        long organId,
        String name,
        @Enumerated(EnumType.STRING) Capacity capacity) {}
