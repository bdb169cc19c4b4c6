package org.shuniu.duty.service.swap.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.swap.SwapStatus;

/** A swap in a list. */
public record SwapRow(
        long id,
        String roomName,
        Instant startsAt,
        String askerName,
        String partnerName,
        boolean mutual,
        @Nullable String leaderName,
        SwapStatus status,
        Instant askedAt) {

    public String tone() {
        return tone(status);
    }

    static String tone(SwapStatus status) {
        return switch (status) {
            case ASKED, AGREED -> "warning";
            case DONE -> "success";
            case DECLINED, REFUSED -> "danger";
            case WITHDRAWN -> "secondary";
        };
    }
}
