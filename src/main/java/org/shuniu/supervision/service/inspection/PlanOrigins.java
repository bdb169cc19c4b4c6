package org.shuniu.supervision.service.inspection;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionOrigin;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Whose inspection it is, and who is named to lead it. */
@Component
class PlanOrigins {
    private final Units units;
    private final InspectionPeople people;
    private final OfficeTime time;

    PlanOrigins(Units units, InspectionPeople people, OfficeTime time) {
        this.units = units;
        this.people = people;
        this.time = time;
    }

    InspectionOrigin of(Actor actor) {
        return new InspectionOrigin(
                actor.personId(),
                actor.name(),
                actor.organId(),
                actor.organName(),
                units.government(actor.organId()),
                time.now(),
                time.today());
    }

    GroupMember leader(Inspection inspection, long personId) {
        return people.members(inspection, List.of(personId), "leaderId").get(0);
    }
}
