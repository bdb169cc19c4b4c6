package org.shuniu.duty.service.check;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.check.DutyCheck;
import org.shuniu.duty.domain.check.DutyCheckRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.DeskLine;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** On the desk: calls that wait for an answer, and zero reports of today. */
@Component
class CheckDesk implements DeskPart {
    private final DutyCheckRepository checks;
    private final ZeroQueries zeros;
    private final DutyRooms rooms;
    private final OfficeTime time;

    CheckDesk(DutyCheckRepository checks, ZeroQueries zeros, DutyRooms rooms, OfficeTime time) {
        this.checks = checks;
        this.zeros = zeros;
        this.rooms = rooms;
        this.time = time;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "duty.check.desk";
    }

    @Override
    public List<DeskLine> lines(DutyRoomId room, Actor reader) {
        var lines = new ArrayList<DeskLine>();
        checks.waiting(room.value()).forEach(check -> lines.add(line(check, room)));
        zeros.owed(rooms.room(room))
                .forEach(due -> lines.add(new DeskLine(
                        "duty.zero.one",
                        due.late() ? "danger" : "warning",
                        due.periodName(),
                        due.dueAt(),
                        due.late(),
                        "/zero-reports")));
        return lines;
    }

    private DeskLine line(DutyCheck check, DutyRoomId room) {
        boolean late = time.now().isAfter(check.dueAt());
        boolean called = check.toRoomId() == room.value();
        return new DeskLine(
                "duty.check.kind." + check.kind(),
                late || called ? "danger" : "info",
                called ? rooms.room(new DutyRoomId(check.fromRoomId())).name() : check.toRoomName(),
                check.dueAt(),
                late,
                check.checkId().link());
    }
}
