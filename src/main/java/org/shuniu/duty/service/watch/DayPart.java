package org.shuniu.duty.service.watch;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.DutyRoomId;

/** A chapter of the daily duty summary (每日值班综述); other parts of duty add theirs as beans. */
public interface DayPart {
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** What happened in this room in the span, oldest first. */
    List<DayLine> lines(DutyRoomId room, Instant from, Instant until);

    /**
     * One line of the chapter.
     *
     * @param labelKey message key of what it is
     * @param remark who, what became of it; may be empty
     */
    record DayLine(Instant at, String labelKey, String title, String remark, String link) {}
}
