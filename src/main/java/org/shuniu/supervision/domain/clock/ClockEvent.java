package org.shuniu.supervision.domain.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved the clock of a part.
 *
 * @param dueOn the due date from then on, where it changed
 * @param provisional the due date is 暂定
 */
public record ClockEvent(Kind kind, LocalDate on, @Nullable LocalDate dueOn, boolean provisional) {

    /** What moves a clock. */
    public enum Kind {
        /** Assigned, or opened again: the clock starts from zero. */
        STARTED,
        EXTENDED,
        /** Counted again, because the calendar of a year is known now. */
        RECOUNTED,
        SUSPENDED,
        RESUMED,
        FED_BACK,
        REPORTED,
        /** 退回重办. */
        SENT_BACK,
        ENDED
    }

    public ClockEvent(Kind kind, LocalDate on) {
        this(kind, on, null, false);
    }
}
