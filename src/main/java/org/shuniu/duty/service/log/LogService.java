package org.shuniu.duty.service.log;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogEntry;
import org.shuniu.duty.domain.log.LogEntryRepository;
import org.shuniu.duty.domain.log.LogNote;
import org.shuniu.duty.domain.log.LogNoteRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the log: entries, and lines below them; nothing is ever written over. */
@Service
@Transactional
public class LogService {
    private static final Set<LogAction> IN_WORDS = EnumSet.of(LogAction.HANDLE, LogAction.REOPEN, LogAction.CORRECT);

    private final LogEntryRepository entries;
    private final LogNoteRepository notes;
    private final LogAccess access;
    private final LogReader reader;
    private final LogBook book;
    private final Doors doors;

    LogService(
            LogEntryRepository entries,
            LogNoteRepository notes,
            LogAccess access,
            LogReader reader,
            LogBook book,
            Doors doors) {
        this.entries = entries;
        this.notes = notes;
        this.access = access;
        this.reader = reader;
        this.book = book;
        this.doors = doors;
    }

    /** Where it is kept, and when. */
    @org.springframework.stereotype.Component("dutyLogDoors")
    record Doors(RoomAccess access, DutyRooms rooms, OfficeTime time) {}

    public LogEntryId record(RecordEntry command, Actor actor) {
        var room = doors.access().staffed(command.roomId(), "dutyLog.RECORD", actor);
        var read = reader.read(command, room, actor);
        var by = By.of(actor, doors.time().now());
        var entry = entries.save(
                new LogEntry(read.arrival(), read.caller(), read.account(), read.told(), by, command.open()));
        book.recorded(entry, room, actor);
        return entry.entryId();
    }

    /** A handling step, a correction, a closure or a reopening. */
    public void add(LogEntryId id, LogAction action, AddNote command, Actor actor) {
        if (action == LogAction.TAKE) {
            throw new IllegalArgumentException(action.name());
        }
        var entry = access.opened(id, action, Objects.requireNonNull(command.version()), actor);
        String words = LogReader.text(command.words());
        if (words == null && IN_WORDS.contains(action)) {
            throw new InvalidException(new Refusal("duty.log.words.required").at("words"));
        }
        book.requireUnmarked("words", words, actor);
        var by = By.of(actor, doors.time().now());
        entry.step(action, by);
        notes.save(new LogNote(entry.id(), action, words, by));
        book.moved(entry, action, actor, Set.of());
    }

    public void take(LogEntryId id, TakeEntry command, Actor actor) {
        var entry = access.opened(id, LogAction.TAKE, Objects.requireNonNull(command.version()), actor);
        var taker = candidates(entry).stream()
                .filter(member -> Objects.equals(member.personId(), command.takerId()))
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("duty.log.taker.unknown").at("takerId")));
        var by = By.of(actor, doors.time().now());
        entry.take(taker.personId(), taker.personName(), by);
        notes.save(new LogNote(entry.id(), LogAction.TAKE, taker.personName(), by));
        book.moved(entry, LogAction.TAKE, actor, Set.of(taker.personId()));
    }

    /** Officers of the room. */
    List<Member> candidates(LogEntry entry) {
        return doors.rooms()
                .room(new DutyRoomId(entry.arrival().roomId()))
                .members(org.shuniu.duty.domain.room.Seat.OFFICER);
    }

    /** The incoming officer took it over with the shift. */
    void takenOver(LogEntryId id, Actor taker) {
        var entry = entries.findById(id.value()).orElseThrow();
        var by = By.of(taker, doors.time().now());
        entry.take(taker.personId(), taker.signature(), by);
        notes.save(new LogNote(entry.id(), LogAction.TAKE, taker.signature(), by));
        book.moved(entry, LogAction.TAKE, taker, Set.of());
    }
}
