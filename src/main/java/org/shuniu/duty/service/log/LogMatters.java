package org.shuniu.duty.service.log;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogEntryRepository;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.duty.service.watch.OpenMatters;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Open entries of the log go from shift to shift by name. */
@Component
class LogMatters implements OpenMatters {
    private final LogEntryRepository entries;
    private final LogService log;

    LogMatters(LogEntryRepository entries, LogService log) {
        this.entries = entries;
        this.log = log;
    }

    @Override
    public String kind() {
        return LogEntryId.KIND;
    }

    @Override
    public List<OpenMatter> of(DutyRoomId room) {
        return entries.open(room.value()).stream()
                .map(entry -> new OpenMatter(
                        entry.entryId().subject(),
                        "duty.log.kind." + entry.arrival().kind(),
                        entry.title(),
                        entry.arrival().happenedAt(),
                        entry.takerName(),
                        entry.entryId().link()))
                .toList();
    }

    @Override
    public void takenOver(long id, Actor taker, Instant at) {
        log.takenOver(new LogEntryId(id), taker);
    }
}
