package org.shuniu.supervision.service.inspection;

import java.util.List;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.domain.inspection.InspectionPlan;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.SupervisionSettings;
import org.shuniu.supervision.service.life.Titles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open inspections of the same unit with much the same focus in the same weeks (第十五条: 严禁重复督查、多头督查). */
@Component
class InspectionDuplicates {
    private final JdbcClient jdbc;
    private final SupervisionSettings settings;

    InspectionDuplicates(JdbcClient jdbc, SupervisionSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    private record Candidate(String organName, String unitName, String focus) {}

    /** What stands in the way; empty where a reason was given. */
    void require(InspectionPlan plan, List<UnitRef> units, long governmentId, long exceptId) {
        if (plan.notDuplicateBecause() != null) {
            return;
        }
        candidates(plan, units, governmentId, exceptId).stream()
                .filter(candidate -> isAlike(candidate.focus(), plan.focus()))
                .findFirst()
                .ifPresent(found -> {
                    throw new InvalidException(
                            new Refusal("inspection.invalid.duplicate", found.organName(), found.unitName())
                                    .at("notDuplicateBecause")
                                    .from("inspection.source.art15"));
                });
    }

    private List<Candidate> candidates(InspectionPlan plan, List<UnitRef> units, long governmentId, long exceptId) {
        return jdbc.sql("""
                        select i.organ_name, o.unit_name, i.focus
                        from inspection i join inspection_object o on o.inspection_id = i.id
                        where i.government_id = :government and i.id <> :except and o.unit_id in (:units)
                          and i.status in ('DRAFTING', 'IN_APPROVAL', 'UNDER_WAY')
                          and i.period_from <= :to and i.period_to >= :from
                        order by i.id desc limit 200""")
                .param("government", governmentId)
                .param("except", exceptId)
                .param("units", units.stream().map(UnitRef::id).toList())
                .param("from", plan.from())
                .param("to", plan.to())
                .query(Candidate.class)
                .list();
    }

    /** Pieces in common against pieces of both. */
    private boolean isAlike(String one, String other) {
        var left = Titles.grams(one);
        var right = Titles.grams(other);
        long common = left.stream().filter(right::contains).count();
        return !left.isEmpty() && 200 * common >= (long) settings.similar() * (left.size() + right.size());
    }
}
