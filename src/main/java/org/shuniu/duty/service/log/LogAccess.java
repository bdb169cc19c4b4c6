package org.shuniu.duty.service.log;

import java.util.Optional;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogEntry;
import org.shuniu.duty.domain.log.LogEntryRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** The door to every entry: seen at all (404), allowed (403), moved meanwhile (409); refusals are logged. */
@Component
class LogAccess {
    private final LogEntryRepository entries;
    private final Visibility visibility;
    private final RoomAccess access;
    private final DutyRooms rooms;

    LogAccess(LogEntryRepository entries, Visibility visibility, RoomAccess access, DutyRooms rooms) {
        this.entries = entries;
        this.visibility = visibility;
        this.access = access;
        this.rooms = rooms;
    }

    LogEntry seen(LogEntryId id, Actor actor) {
        visibility.require(actor, id.subject());
        return entries.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    LogEntry opened(LogEntryId id, LogAction action, int version, Actor actor) {
        var entry = seen(id, actor);
        duty(actor, entry).ifPresent(refusal -> {
            throw access.refused(actor, "dutyLog." + action, id.subject(), refusal);
        });
        outOfOrder(entry, action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        if (entry.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return entry;
    }

    /** Why the step is not open to this person, if it is not. */
    Optional<Refusal> refusal(Actor actor, LogEntry entry, LogAction action) {
        return outOfOrder(entry, action).or(() -> duty(actor, entry));
    }

    private static Optional<Refusal> outOfOrder(LogEntry entry, LogAction action) {
        return action.startsFrom(entry.status())
                ? Optional.empty()
                : Optional.of(new Refusal("duty.log.refused.phase." + entry.status()));
    }

    private Optional<Refusal> duty(Actor actor, LogEntry entry) {
        var room = rooms.room(new org.shuniu.duty.DutyRoomId(entry.arrival().roomId()));
        return access.isStaff(actor, room) ? Optional.empty() : Optional.of(new Refusal("duty.watch.refused.notStaff"));
    }
}
