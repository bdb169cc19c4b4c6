package org.shuniu.duty.service.alert;

import java.util.List;
import org.shuniu.duty.IncidentRaised;
import org.shuniu.duty.domain.incident.Grade;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings when an incident was graded or has arrived; stands or falls with it, so that a power cut loses neither. */
@Component
class RaiseForIncidents {
    private static final String KEY = "duty.alert.incident.";

    private final Alerts alerts;
    private final IncidentRepository incidents;

    RaiseForIncidents(Alerts alerts, IncidentRepository incidents) {
        this.alerts = alerts;
        this.incidents = incidents;
    }

    @EventListener
    void on(IncidentRaised raised) {
        incidents
                .findById(raised.incident().value())
                .ifPresent(incident -> alerts.raise(new RaiseAlert(
                        raised.key(),
                        KEY + graded(incident.grade()),
                        List.of(incident.title()),
                        raised.incident().link(),
                        raised.persons())));
    }

    private static String graded(Grade grade) {
        var level = grade.level();
        return level == null ? "UNGRADED" : level.name();
    }
}
