package org.shuniu.duty.service.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rooms a person may look into or work for. */
@Service
@Transactional(readOnly = true)
public class WatchQueries {
    private final RoomAccess access;
    private final OfficeTime time;

    WatchQueries(RoomAccess access, OfficeTime time) {
        this.access = access;
        this.time = time;
    }

    /** A room by name. */
    public record RoomCard(long id, String name) {}

    public List<RoomCard> rooms(Actor actor) {
        return access.readable(actor).stream()
                .map(room -> new RoomCard(room.id(), room.name()))
                .toList();
    }

    public boolean isStaffSomewhere(Actor actor) {
        return access.readable(actor).stream().anyMatch(room -> access.isStaff(actor, room));
    }

    /** The room in whose name this person writes; refuses who is no staff of it. */
    public long staffed(@Nullable Long room, Actor actor) {
        return access.staffed(room, "dutyLog.RECORD", actor).id();
    }

    /** Now, as a form writes it. */
    public String nowField() {
        return OfficeTime.field(time.now());
    }

    public LocalDate today() {
        return time.today();
    }
}
