package org.shuniu.numbering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A series that an organ asks for in its application. */
@Embeddable
public record RequestedSeries(
        @Column(nullable = false) String code,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        SeriesKind kind,

        @Column(nullable = false) String purpose) {}
