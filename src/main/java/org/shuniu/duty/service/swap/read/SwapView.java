package org.shuniu.duty.service.swap.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.roster.StepLine;

/** A swap as its page shows it; {@code counter} is the span that the asker takes in return. */
public record SwapView(
        long id,
        int version,
        SwapStatus status,
        long rosterId,
        String rosterTitle,
        String span,
        @Nullable String counter,
        String asker,
        String partner,
        @Nullable String leader,
        String reason,
        Steps steps,
        List<StepLine> open) {

    /** Who did what when. */
    public record Steps(
            String enteredBy,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String consenter,
            @Nullable Instant decidedAt,
            @Nullable String words) {}

    public String tone() {
        return SwapRow.tone(status);
    }
}
