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
        List<ConsentLine> consents,
        String reason,
        Steps steps,
        List<StepLine> open) {

    /** The leader in charge of a shift, and when he or she consented, or a delegate in the leader's name. */
    public record ConsentLine(
            String span,
            @Nullable String leader,
            @Nullable String by,
            @Nullable Instant at) {}

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
