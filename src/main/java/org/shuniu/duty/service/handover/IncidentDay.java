package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.watch.RunningIncidents;
import org.shuniu.duty.service.watch.DayPart;
import org.springframework.stereotype.Component;

/** The chapter of the daily summary about incidents. */
@Component
class IncidentDay implements DayPart {
    private final RunningIncidents incidents;

    IncidentDay(RunningIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "duty.summary.incidents";
    }

    @Override
    public List<DayLine> lines(DutyRoomId room, Instant from, Instant until) {
        return incidents.between(room.value(), from, until).stream()
                .map(incident -> new DayLine(
                        incident.account().receivedAt(),
                        "incident.status." + incident.status(),
                        incident.title(),
                        Objects.requireNonNullElse(incident.origin().reportingRoom(), ""),
                        incident.incidentId().link()))
                .toList();
    }
}
