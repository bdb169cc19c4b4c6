package org.shuniu.supervision.service.life;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.domain.record.Designation;
import org.shuniu.supervision.domain.record.DesignationRepository;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Which designations of a department hold today (第七条). */
@Component
public class Designations {
    private final DesignationRepository designations;
    private final Units units;
    private final OfficeTime time;

    Designations(DesignationRepository designations, Units units, OfficeTime time) {
        this.designations = designations;
        this.units = units;
        this.time = time;
    }

    /** By the department's own government; what another one wrote down gives it no duty. */
    Optional<Designation> covering(long organId, long governmentId, UnitRef unit) {
        return designations.findByOrganIdOrderById(organId).stream()
                .filter(designation -> designation.governmentId() == governmentId)
                .filter(designation -> designation.holdsOn(time.today()) && covers(designation, unit))
                .findFirst();
    }

    private boolean covers(Designation designation, UnitRef unit) {
        return designation.scope().stream().anyMatch(scope -> units.isCovered(unit, scope.organId()));
    }

    /** The designation under which the first foreign unit is supervised; empty where none is needed. */
    Optional<Long> coveringAll(Origin origin, List<MatterPart> parts) {
        return parts.stream()
                .map(MatterPart::unit)
                .filter(unit -> unit.organId() != origin.organId())
                .flatMap(unit -> covering(origin.organId(), origin.governmentId(), unit).stream())
                .map(Designation::id)
                .findFirst();
    }
}
