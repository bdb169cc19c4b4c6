package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.watch.RunningIncidents;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.duty.service.watch.OpenMatters;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Running incidents go from shift to shift by name; the record of the handover says into whose hands. */
@Component
class IncidentMatters implements OpenMatters {
    private final RunningIncidents incidents;

    IncidentMatters(RunningIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String kind() {
        return IncidentId.KIND;
    }

    @Override
    public List<OpenMatter> of(DutyRoomId room) {
        return incidents.of(room.value()).stream()
                .map(incident -> new OpenMatter(
                        incident.incidentId().subject(),
                        "incident.status." + incident.status(),
                        incident.title(),
                        incident.account().receivedAt(),
                        null,
                        incident.incidentId().link()))
                .toList();
    }

    /** An incident belongs to the room, whoever is on duty in it. */
    @Override
    public void takenOver(long id, Actor taker, Instant at) {}
}
