package org.shuniu.duty.service.alert;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.duty.domain.alert.AlertRepository;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises alerts, in the transaction of what happened, and notes who has acknowledged them. */
@Service
@Transactional
public class Alerts {
    /** Kind of the subject in the trail. */
    private static final String KIND = "DUTY_ALERT";

    private final AlertRepository alerts;
    private final StandingIn standing;
    private final Trail trail;
    private final OfficeTime time;

    Alerts(AlertRepository alerts, StandingIn standing, Trail trail, OfficeTime time) {
        this.alerts = alerts;
        this.standing = standing;
        this.trail = trail;
        this.time = time;
    }

    /** Every screen of these persons shows it within seconds, on whichever node they are. */
    public void raise(RaiseAlert alert) {
        alert.persons().stream()
                .sorted()
                .forEach(person ->
                        alerts.add(alert.key(), person, alert.messageKey(), alert.words(), alert.link(), time.now()));
    }

    /** By the person or a delegate, once; a second press, from another browser, changes nothing. */
    public void acknowledge(long id, Actor actor) {
        var alert = alerts.find(id, StandingIn.covered(actor)).orElseThrow(NotFoundException::new);
        var signer = standing.as(actor, alert.personId());
        String delegate = alert.personId() == actor.personId() ? null : signer.signature();
        if (alerts.acknowledge(id, delegate, time.now())) {
            trail.record(signer, "dutyAlert.ACKNOWLEDGE", new SubjectRef(KIND, id), Map.of());
        }
    }
}
