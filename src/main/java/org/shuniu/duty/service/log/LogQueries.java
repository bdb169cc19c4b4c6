package org.shuniu.duty.service.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogEntry;
import org.shuniu.duty.domain.log.LogEntryRepository;
import org.shuniu.duty.domain.log.LogNote;
import org.shuniu.duty.domain.log.LogNoteRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.handover.DaySummary;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One entry with its lines, and the entries of a day. */
@Service
@Transactional(readOnly = true)
public class LogQueries {
    private final LogEntryRepository entries;
    private final LogNoteRepository notes;
    private final LogAccess access;
    private final LogService log;
    private final DutyRooms rooms;

    LogQueries(LogEntryRepository entries, LogNoteRepository notes, LogAccess access, LogService log, DutyRooms rooms) {
        this.entries = entries;
        this.notes = notes;
        this.access = access;
        this.log = log;
        this.rooms = rooms;
    }

    public LogView view(LogEntryId id, Actor actor) {
        var entry = access.seen(id, actor);
        var room = rooms.room(new DutyRoomId(entry.arrival().roomId()));
        var steps = Arrays.stream(LogAction.values())
                .map(action -> {
                    var reason = access.refusal(actor, entry, action);
                    return new LogView.Step(
                            action,
                            action.noun(),
                            reason.isEmpty(),
                            reason.map(Refusal::key).orElse(null));
                })
                .toList();
        return view(entry, room.name(), notes.findByEntryIdInOrderById(List.of(id.value())), steps);
    }

    /** For the form of a step; refuses as the step itself would. */
    public LogView forStep(LogEntryId id, LogAction action, Actor actor) {
        access.opened(id, action, access.seen(id, actor).version(), actor);
        return view(id, actor);
    }

    /** Persons who may take an entry. */
    public List<Person> takers(LogEntryId id, Actor actor) {
        return log.candidates(access.seen(id, actor)).stream().map(Person::of).toList();
    }

    public record Person(long id, String name) {
        static Person of(Member member) {
            return new Person(member.personId(), member.personName());
        }
    }

    /** Entries of an office day in the order in which they happened. */
    public List<LogView> day(DaySummary.Head head) {
        return between(rooms.room(new DutyRoomId(head.roomId())), head.from(), head.until());
    }

    List<LogView> between(DutyRoom room, Instant from, Instant until) {
        var found = entries.between(room.id(), from, until);
        Map<Long, List<LogNote>> below =
                notes.findByEntryIdInOrderById(found.stream().map(LogEntry::id).toList()).stream()
                        .collect(Collectors.groupingBy(LogNote::entryId));
        return found.stream()
                .map(entry -> view(
                        entry,
                        room.name(),
                        Optional.ofNullable(below.get(entry.id())).orElse(List.of()),
                        List.of()))
                .toList();
    }

    private static LogView view(LogEntry entry, String roomName, List<LogNote> lines, List<LogView.Step> steps) {
        var arrival = entry.arrival();
        // @formatter:off
        return new LogView(
                entry.id(), entry.version(), arrival.roomId(), roomName, arrival.shiftId(), arrival.kind(),
                arrival.happenedAt(), arrival.afterwards(), entry.caller(), entry.account(), entry.told(),
                entry.recorder().signature(), entry.recorder().at(), entry.status(), entry.takerName(),
                lines.stream()
                        .map(note -> new LogView.Note(
                                note.action(), note.words(), note.by().signature(), note.by().at()))
                        .toList(),
                steps);
        // @formatter:on
    }
}
