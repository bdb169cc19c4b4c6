package org.shuniu.duty.service.score;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.DutyRoomId;

/** Brings evidence for deductions from records; each part of duty brings its own as a bean. */
public interface Deductions {
    /** What this room did wrong in the span; asked again, it answers the same records. */
    List<Evidence> of(DutyRoomId room, Instant from, Instant until);
}
