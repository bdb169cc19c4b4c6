package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The name an organ bore in a period; {@code validTo} is the last day, null while it lasts. */
@Embeddable
public record OrganName(
        String name,
        @Column(name = "short_name") String shortName,
        @Column(name = "valid_from") LocalDate validFrom,
        @Nullable @Column(name = "valid_to") LocalDate validTo) {

    OrganName until(LocalDate lastDay) {
        return new OrganName(name, shortName, validFrom, lastDay);
    }
}
