package org.shuniu.duty.service.log;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.DayPart;
import org.springframework.stereotype.Component;

/** The log's chapter of the daily summary. */
@Component
class LogDay implements DayPart {
    private final LogQueries log;
    private final DutyRooms rooms;

    LogDay(LogQueries log, DutyRooms rooms) {
        this.log = log;
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "duty.log.title";
    }

    @Override
    public List<DayLine> lines(DutyRoomId room, Instant from, Instant until) {
        return log.between(rooms.room(room), from, until).stream()
                .map(entry -> new DayLine(
                        entry.happenedAt(),
                        "duty.log.kind." + entry.kind(),
                        entry.account().content(),
                        remark(entry),
                        new LogEntryId(entry.id()).link()))
                .toList();
    }

    private static String remark(LogView entry) {
        var last = entry.notes().isEmpty()
                ? null
                : entry.notes().get(entry.notes().size() - 1).words();
        return Stream.of(
                        entry.caller().unit(),
                        entry.caller().name(),
                        entry.account().result(),
                        last)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
