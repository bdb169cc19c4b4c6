package org.shuniu.proposal.service.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.ProposalAction;

/** One line of the timeline. {@code dueOn} of the answer after this step. */
public record TimelineLine(
        int round,
        ProposalAction action,
        LocalDate on,
        @Nullable String unitName,
        @Nullable String remark,
        @Nullable LocalDate dueOn,
        String by,
        String byUnit,
        Instant at) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** Office time to the minute. */
    public String minute() {
        return MINUTE.format(at);
    }
}
