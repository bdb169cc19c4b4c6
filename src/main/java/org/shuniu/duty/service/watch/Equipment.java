package org.shuniu.duty.service.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;

/** What stands in a duty room and is checked at each handover (DUTY-14). */
public interface Equipment {
    List<Line> of(DutyRoomId room);

    /**
     * One telephone, fax or other device.
     *
     * @param labelKey message key of its kind
     * @param number null where it has none
     */
    record Line(
            String name,
            @Nullable String labelKey,
            @Nullable String number) {}
}
