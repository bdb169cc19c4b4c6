package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Under which superior an organ stood in a period; {@code validTo} is the last day, null while it lasts. */
@Embeddable
public record OrganPlacement(
        @Column(name = "parent_id") long parentId,
        @Column(name = "valid_from") LocalDate validFrom,
        @Nullable @Column(name = "valid_to") LocalDate validTo) {

    OrganPlacement until(LocalDate lastDay) {
        return new OrganPlacement(parentId, validFrom, lastDay);
    }
}
