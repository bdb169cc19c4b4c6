package org.shuniu.duty.service.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.springframework.stereotype.Component;

/** Organs that keep a room, remembered for a minute at each node: the menu asks on every page. */
@Component
class OpenRooms {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private record Known(Set<Long> organs, Instant at) {}

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final DutyRoomRepository rooms;
    private final Clock clock;

    OpenRooms(DutyRoomRepository rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    Set<Long> organs() {
        var now = clock.instant();
        var last = known.get();
        if (last == null || Duration.between(last.at(), now).abs().compareTo(REMEMBERED) > 0) {
            last = new Known(Set.copyOf(rooms.organsWithOpenRooms()), now);
            known.set(last);
        }
        return last.organs();
    }
}
