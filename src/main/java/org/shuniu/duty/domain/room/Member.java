package org.shuniu.duty.domain.room;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the roster of a room may name.
 *
 * @param trainedOn day of the last duty training; null: not qualified to sit as 主班 (DUTY-13)
 * @param position place in the rotation of the same seat, from 0
 */
@Embeddable
public record Member(
        long personId,
        String personName,
        @Enumerated(EnumType.STRING) Seat seat,
        @Nullable LocalDate trainedOn,
        int position) {

    public boolean isQualified() {
        return trainedOn != null;
    }
}
