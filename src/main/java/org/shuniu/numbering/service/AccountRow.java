package org.shuniu.numbering.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.numbering.domain.AccountState;
import org.shuniu.numbering.domain.SeriesKind;

/** An application for 发文立户; {@code refusalToDecide} says why the reader may not decide it. */
public record AccountRow(
        long id,
        long organId,
        String organ,
        String reason,
        AccountState state,
        String appliedBy,
        LocalDate appliedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String remark,
        int version,
        List<Requested> series,
        @Nullable Refusal refusalToDecide) {

    /** A series asked for. */
    public record Requested(String code, SeriesKind kind, String purpose) {}

    public boolean isOpen() {
        return state == AccountState.APPLIED;
    }

    public boolean isDecidable() {
        return isOpen() && refusalToDecide == null;
    }
}
