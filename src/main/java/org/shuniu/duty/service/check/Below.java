package org.shuniu.duty.service.check;

import java.util.List;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Only rooms that report to the own one are asked. */
final class Below {
    private Below() {}

    static List<DutyRoom> among(List<DutyRoom> below, List<Long> asked) {
        var found = below.stream().filter(room -> asked.contains(room.id())).toList();
        if (found.size() != asked.size()) {
            throw new InvalidException(new Refusal("duty.check.rooms.unknown").at("rooms"));
        }
        return found;
    }
}
