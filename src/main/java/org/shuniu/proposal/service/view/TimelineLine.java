package org.shuniu.proposal.service.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param action name of the step, or of the reminder, e.g. {@code ASSIGN}, {@code REMIND_REPLY_LATE}
 * @param dueOn of the answer after this step; of a reminder, the limit it is about
 * @param by null for the daily job
 */
public record TimelineLine(
        int round,
        String action,
        LocalDate on,
        @Nullable String unitName,
        @Nullable String remark,
        @Nullable LocalDate dueOn,
        @Nullable String by,
        @Nullable String byUnit,
        Instant at) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** Office time to the minute. */
    public String minute() {
        return MINUTE.format(at);
    }
}
