package org.shuniu.document.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.kernel.Actor;

/** Who drafted it, in which unit and organ, when; never changes. */
@Embeddable
public record Origin(
        long drafterId,
        String drafterName,
        long draftingUnitId,
        String draftingUnitName,
        long draftingOrganId,
        String draftingOrganName,
        Instant createdAt,
        LocalDate createdOn) {
    public static Origin of(Actor drafter, Instant at, LocalDate on) {
        return new Origin(
                drafter.personId(),
                drafter.name(),
                drafter.unitId(),
                drafter.unitName(),
                drafter.organId(),
                drafter.organName(),
                at,
                on);
    }
}
