package org.shuniu.supervision.service.goal.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.service.goal.GoalPolicy;
import org.shuniu.supervision.service.goal.view.GoalFilter;

/** What the reader may know of, narrowed by the filter. */
final class GoalSql {
    /** Whose rate the reader is shown: a unit's people see their own unit's only (B-12, B-15). */
    static final String ANSWERS_FOR = """
            (:supervises and s.organ_id = :organ) or (:leads and :organ in (s.organ_id, s.government_id))
            or coalesce(s.leader_id = :me, false) or s.unit_id in (:own)""";

    private GoalSql() {}

    static Conditions of(GoalFilter filter, int year, Actor actor, List<Long> ownUnits) {
        var asked = Conditions.seen(GoalId.KIND, actor)
                .bind("supervises", GoalPolicy.supervises(actor))
                .bind("leads", actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL))
                .bind("organ", actor.organId())
                .bind("me", actor.personId())
                .bind("own", ownUnits.isEmpty() ? List.of(-1L) : ownUnits)
                .equal("s.year", "year", year)
                .words("(s.title ilike :text or s.text ilike :text)", "text", filter.text())
                .words("(s.theme ilike :theme or s.sub_theme ilike :theme)", "theme", filter.theme())
                .words("""
                        (s.unit_name ilike :unit or exists (select 1 from goal_co_unit u where u.goal_id = s.id
                         and u.unit_name ilike :unit))""", "unit", filter.unit())
                .words("s.leader_name ilike :leader", "leader", filter.leader());
        return filter.status() == null
                ? asked.and("s.status <> 'DISCARDED'")
                : asked.equal("s.status", "status", filter.status());
    }
}
