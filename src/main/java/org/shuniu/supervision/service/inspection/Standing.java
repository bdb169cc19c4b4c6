package org.shuniu.supervision.service.inspection;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.inspection.Inspection;

/**
 * What somebody is to an inspection.
 *
 * @param staff of the supervision of its office; {@code head} its 督查室主任
 * @param group of the group, {@code leads} its leader
 * @param governmentHead the administrative head of its government
 */
public record Standing(boolean staff, boolean head, boolean group, boolean leads, boolean governmentHead) {

    public static Standing of(Inspection inspection, Actor actor) {
        if (actor.isAdministrator()) {
            return new Standing(false, false, false, false, false);
        }
        var origin = inspection.origin();
        boolean here = actor.organId() == origin.organId();
        boolean head = here && actor.has(Role.SUPERVISION_HEAD);
        return new Standing(
                head || here && actor.has(Role.SUPERVISOR),
                head,
                inspection.isOfGroup(actor.personId()),
                inspection.isLedBy(actor.personId()),
                actor.organId() == origin.governmentId() && actor.has(Role.PRINCIPAL));
    }

    public boolean staffOrGroup() {
        return staff || group;
    }
}
