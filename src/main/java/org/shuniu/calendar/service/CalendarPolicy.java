package org.shuniu.calendar.service;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** Everybody reads the calendar; it is data of the installation, so that its administrator may load it, too. */
@Component
class CalendarPolicy {
    Optional<Refusal> refusalToMaintain(Actor actor) {
        return actor.has(Role.PROCESS_MANAGER) || actor.has(Role.SYSTEM_ADMIN)
                ? Optional.empty()
                : Optional.of(new Refusal("calendar.refused.role"));
    }

    void requireMaintainer(Actor actor) {
        refusalToMaintain(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
