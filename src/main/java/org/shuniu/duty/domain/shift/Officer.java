package org.shuniu.duty.domain.shift;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who sits in a shift, and as what. */
@Embeddable
public record Officer(
        long personId,
        String personName,
        @Enumerated(EnumType.STRING) Post post) {}
