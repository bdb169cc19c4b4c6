package org.shuniu.duty.service.watch;

import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.kernel.Actor;

/** A panel of the duty desk with running clocks; other parts of duty add theirs as beans. */
public interface DeskPart {
    /** Smaller stands higher. */
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** What runs now in this room; the panel is left out when there is nothing. */
    List<DeskLine> lines(DutyRoomId room, Actor reader);
}
