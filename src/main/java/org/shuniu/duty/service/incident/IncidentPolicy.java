package org.shuniu.duty.service.incident;

import java.util.Optional;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the incident now, and if not, why. */
@Component
public class IncidentPolicy {
    private final OfficeTime time;

    public IncidentPolicy(OfficeTime time) {
        this.time = time;
    }

    public Optional<Refusal> refusalToRegister(Actor actor) {
        return unless(isOfficer(actor), "incident.refused.notOfficer");
    }

    /** The incident is in another phase, or only in the file of another. */
    public Optional<Refusal> outOfOrder(Incident incident, IncidentAction action) {
        if (incident.isMerged() && action != IncidentAction.FAULT) {
            return Optional.of(new Refusal("incident.refused.merged"));
        }
        return unless(action.startsFrom(incident.status()), "incident.refused.phase." + incident.status());
    }

    public Optional<Refusal> refusal(Actor actor, Incident incident, IncidentAction action) {
        return duty(actor, incident, action)
                .or(() -> outOfOrder(incident, action))
                .or(() -> gate(actor, incident, action));
    }

    /** Whose duty it is: the room's that owns the incident (DUTY-06); others append. */
    public Optional<Refusal> duty(Actor actor, Incident incident, IncidentAction action) {
        return switch (action) {
            case REGISTER,
                    GRADE,
                    REGRADE,
                    FIRST_REPORT,
                    FOLLOW_UP,
                    FINAL_REPORT,
                    SUPPLEMENT,
                    STATE,
                    HANDLE,
                    MERGE,
                    ARCHIVE -> unless(isOfficer(actor) && isHere(actor, incident), "incident.refused.notOwner");
            case CLOSE, FAULT ->
                unless(actor.has(Role.DUTY_DIRECTOR) && isHere(actor, incident), "incident.refused.notDirector");
            case APPEND -> unless(!actor.isAdministrator(), "incident.refused.notOwner");
            case REOPEN, RESUME -> Optional.of(new Refusal("incident.refused.byArrival"));
        };
    }

    private Optional<Refusal> gate(Actor actor, Incident incident, IncidentAction action) {
        return switch (action) {
            case REGISTER -> unless(incident.account().isRegistrable(), "incident.refused.notKnown");
            case ARCHIVE -> archive(actor, incident);
            default -> Optional.empty();
        };
    }

    /** When the window of casualties is over, or the director confirms before (C3). */
    private Optional<Refusal> archive(Actor actor, Incident incident) {
        boolean over = !time.now().isBefore(incident.windowEnds());
        return over || actor.has(Role.DUTY_DIRECTOR)
                ? Optional.empty()
                : Optional.of(new Refusal("incident.refused.window", OfficeTime.day(incident.windowEnds())));
    }

    private static boolean isOfficer(Actor actor) {
        return !actor.isAdministrator() && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
    }

    private static boolean isHere(Actor actor, Incident incident) {
        return actor.organId() == incident.origin().organId();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
