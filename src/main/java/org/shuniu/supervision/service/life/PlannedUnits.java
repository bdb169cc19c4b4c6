package org.shuniu.supervision.service.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** The units a matter is meant for: one leads, others help; each within the reach of the supervision. */
@Component
public class PlannedUnits {
    private final MatterPartRepository parts;
    private final Units units;
    private final Designations designations;

    PlannedUnits(MatterPartRepository parts, Units units, Designations designations) {
        this.parts = parts;
        this.units = units;
        this.designations = designations;
    }

    /** What is wrong with the units, field by field. */
    List<Refusal> problems(ProposeMatter asked, Origin origin) {
        var problems = new ArrayList<Refusal>();
        Long lead = asked.leadUnitId();
        if (lead != null) {
            problem(lead, origin).ifPresent(refusal -> problems.add(refusal.at("leadUnit")));
        }
        for (Long co : asked.coUnitIds()) {
            if (co.equals(lead)) {
                problems.add(new Refusal("supervision.invalid.sameUnit").at("coUnits"));
            }
            problem(co, origin).ifPresent(refusal -> problems.add(refusal.at("coUnits")));
        }
        return problems;
    }

    private Optional<Refusal> problem(long unitId, Origin origin) {
        var unit = units.unit(unitId).orElse(null);
        if (unit == null) {
            return Optional.of(new Refusal("supervision.invalid.unit"));
        }
        return reach(unit, origin.organId(), origin.governmentId());
    }

    /** Why this unit may not be supervised by that organ today; empty when it may (第五条, 第七条). */
    public Optional<Refusal> reach(UnitRef unit, long organId, long governmentId) {
        if (unit.organId() == organId) {
            return Optional.empty();
        }
        if (units.needsDesignation(organId)
                && designations.covering(organId, governmentId, unit).isEmpty()) {
            return Optional.of(
                    new Refusal("supervision.refused.notDesignated", unit.name()).from("supervision.source.art7"));
        }
        return units.isWithinReach(unit, organId, governmentId)
                ? Optional.empty()
                : Optional.of(
                        new Refusal("supervision.refused.outOfReach", unit.name()).from("supervision.source.art5"));
    }

    /** Puts these units in the place of those planned so far. */
    void plan(Matter matter, @Nullable Long leadId, List<Long> coIds) {
        parts.deleteAll(parts.findByMatterIdOrderByRoleDescIdAsc(matter.id()));
        parts.flush();
        if (leadId != null) {
            parts.save(new MatterPart(matter.id(), PartRole.LEAD, unit(leadId), null));
        }
        for (Long co : new LinkedHashSet<>(coIds)) {
            parts.save(new MatterPart(matter.id(), PartRole.CO, unit(co), null));
        }
        matter.designatedBy(designations
                .coveringAll(matter.origin(), parts.findByMatterIdOrderByRoleDescIdAsc(matter.id()))
                .orElse(null));
    }

    private UnitRef unit(long id) {
        return units.unit(id).orElseThrow(() -> new InvalidException(new Refusal("supervision.invalid.unit")));
    }
}
