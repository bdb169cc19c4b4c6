package org.shuniu.duty.service.wall;

import java.time.Instant;
import org.shuniu.duty.domain.room.DutyRoom;

/** What one area of the module puts on the wall of a room. */
public interface WallPart {
    /** Smaller stands further to the front. */
    int order();

    WallPanel panel(DutyRoom room, Instant now);
}
