package org.shuniu.duty.service.demo;

import java.util.Objects;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.handover.CheckIn;
import org.shuniu.duty.service.handover.HandOver;
import org.shuniu.duty.service.handover.ShiftQueries;
import org.shuniu.duty.service.handover.ShiftService;
import org.shuniu.duty.service.handover.SignIn;
import org.shuniu.duty.service.watch.Equipment;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The officers of the demo's shifts sign through the same doors as everybody. */
@Component
class WatchDemoDesk {
    private final ShiftService shifts;
    private final ShiftQueries queries;
    private final Directory directory;

    WatchDemoDesk(ShiftService shifts, ShiftQueries queries, Directory directory) {
        this.shifts = shifts;
        this.queries = queries;
        this.directory = directory;
    }

    Actor main(Shift shift) {
        return person(shift.main().map(Officer::personId).orElseThrow());
    }

    Actor person(long id) {
        return directory.actor(id, null).orElseThrow();
    }

    void signIn(Shift shift) {
        var actor = main(shift);
        var open = queries.matters(shift.shiftId(), actor).stream()
                .map(OpenMatter::ref)
                .toList();
        shifts.signIn(shift.shiftId(), new SignIn(open, null, version(shift, actor)), actor);
    }

    void handOver(Shift shift) {
        var actor = main(shift);
        var all = queries.equipment(shift.shiftId(), actor).stream()
                .map(Equipment.Line::name)
                .toList();
        shifts.handOver(shift.shiftId(), new HandOver(all, null, version(shift, actor)), actor);
    }

    void checkIn(Shift shift) {
        var actor = person(Objects.requireNonNull(shift.leaderId()));
        shifts.checkIn(shift.shiftId(), new CheckIn(true, null, version(shift, actor)), actor);
    }

    private int version(Shift shift, Actor actor) {
        return queries.view(shift.shiftId(), actor).version();
    }
}
