package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The instruction itself: who wrote what, when, and what for. */
@Embeddable
public record Note(
        long leaderId,
        String leaderName,
        LocalDate givenOn,
        @Enumerated(EnumType.STRING) InstructionKind kind,
        String words) {
    public boolean wantsReport() {
        return kind == InstructionKind.ACT_AND_REPORT;
    }
}
