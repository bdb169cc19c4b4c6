package org.shuniu.supervision.service.read;

import java.time.LocalDate;
import java.util.Optional;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.clock.PartClock;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.MatterEvent;
import org.shuniu.supervision.domain.record.MatterEventRepository;
import org.shuniu.supervision.service.Clocks;
import org.springframework.stereotype.Component;

/** Clocks as they stood, computed again from the story. */
@Component
class PastClocks {
    private final MatterEventRepository events;
    private final Clocks clocks;

    PastClocks(MatterEventRepository events, Clocks clocks) {
        this.events = events;
        this.clocks = clocks;
    }

    /** At the end of that day. */
    PartClock at(Matter matter, MatterPart part, LocalDate day) {
        var moved = events.findByPartIdOrderById(part.id()).stream()
                .map(MatterEvent::clock)
                .flatMap(Optional::stream)
                .toList();
        return PartClock.at(day, moved, clocks.rule(matter));
    }
}
