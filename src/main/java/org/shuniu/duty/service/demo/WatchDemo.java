package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The shift before and the one of now in 总值班室, with what came in, handed over and taken over by name. */
@Component
class WatchDemo implements DemoPart {
    private final DutyRoomRepository rooms;
    private final WatchShifts shifts;
    private final WatchDemoDesk desk;
    private final LogService log;
    private final LogQueries entries;
    private final OfficeTime time;

    WatchDemo(
            DutyRoomRepository rooms,
            WatchShifts shifts,
            WatchDemoDesk desk,
            LogService log,
            LogQueries entries,
            OfficeTime time) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.desk = desk;
        this.log = log;
        this.entries = entries;
        this.time = time;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void load() {
        rooms.findAll().stream().filter(room -> room.kind() == RoomKind.GENERAL).forEach(this::room);
    }

    private void room(DutyRoom room) {
        Instant now = time.now();
        Optional<Shift> present =
                shifts.between(room.id(), now, now.plusSeconds(1)).stream().findFirst();
        Optional<Shift> former = present.flatMap(shift ->
                shifts.before(room.id(), shift.startsAt(), Limit.of(1)).stream().findFirst());
        former.ifPresent(shift -> {
            time.at(shift.startsAt(), () -> desk.signIn(shift));
            tell(room, shift, "BEFORE");
            time.at(shift.endsAt().minus(Duration.ofMinutes(10)), () -> desk.handOver(shift));
        });
        present.ifPresent(shift -> {
            time.at(shift.startsAt(), () -> desk.signIn(shift));
            time.at(shift.startsAt(), () -> desk.checkIn(shift));
            tell(room, shift, "NOW");
        });
    }

    private void tell(DutyRoom room, Shift shift, String when) {
        try {
            String rows = new ClassPathResource("demo/duty/watch.txt").getContentAsString(StandardCharsets.UTF_8);
            rows.lines()
                    .filter(row -> row.startsWith(when + "|"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(row -> entry(room, shift, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what has happened by now. */
    private void entry(DutyRoom room, Shift shift, String[] row) {
        Instant at = shift.startsAt().plus(Duration.ofMinutes(Long.parseLong(row[1])));
        if (at.isAfter(time.now())) {
            return;
        }
        Actor officer = desk.main(shift);
        time.at(at, () -> {
            // @formatter:off
            var id = log.record(
                    new RecordEntry(room.id(), LogKind.valueOf(row[2]), null, row[3], row[4], null, row[5], row[6],
                            row[8], null, null, null, null, null, null, null, null, false, true),
                    officer);
            // @formatter:on
            note(id, row[9].isEmpty() ? null : row[9], LogAction.HANDLE, officer);
            if (row[7].equals("closed")) {
                log.add(
                        id,
                        LogAction.CLOSE,
                        new AddNote(null, entries.view(id, officer).version()),
                        officer);
            }
        });
    }

    private void note(org.shuniu.duty.LogEntryId id, @Nullable String words, LogAction action, Actor officer) {
        if (words != null) {
            log.add(id, action, new AddNote(words, entries.view(id, officer).version()), officer);
        }
    }
}
