package org.shuniu.meeting.service.logistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.shuniu.kernel.demo.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rooms, a meeting that was held, one that waits for replies and one with sub-venues, told relative to today. */
@Component("meetingLogisticsDemo")
class LogisticsDemo implements DemoPart {
    private final DemoRooms rooms;
    private final DemoMeetings meetings;

    LogisticsDemo(DemoRooms rooms, DemoMeetings meetings) {
        this.rooms = rooms;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void load() {
        Map<String, Consumer<String[]>> steps = Map.of(
                "room", rooms::room,
                "booking", rooms::booking,
                "meeting", meetings::meeting,
                "invite", meetings::invite,
                "notify", meetings::notify,
                "reply", meetings::reply,
                "sub", meetings::subVenue,
                "held", meetings::held,
                "paper", meetings::paper);
        try {
            new ClassPathResource("demo/meeting/logistics.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(row -> Objects.requireNonNull(steps.get(row[0])).accept(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
