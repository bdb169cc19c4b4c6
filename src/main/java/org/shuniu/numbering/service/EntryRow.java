package org.shuniu.numbering.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.numbering.domain.EntryState;
import org.shuniu.numbering.domain.NumberEntry;

/** A line of the register book; {@code changed…} is who used or voided it afterwards. */
public record EntryRow(
        long id,
        int sequence,
        String text,
        EntryState state,
        @Nullable String purpose,
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        LocalDate recordedOn,
        @Nullable String changedBy,
        @Nullable LocalDate changedOn,
        int version) {
    public boolean isReserved() {
        return state == EntryState.RESERVED;
    }

    public boolean isVoidable() {
        return isReserved() || (state == EntryState.TAKEN && NumberEntry.PAPER.equals(subjectKind));
    }
}
