package org.shuniu.supervision.service.goal.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.service.goal.GoalPolicy;
import org.shuniu.supervision.service.goal.view.GoalFilter;

/** The where clause of the list with its parameters: what the reader may know of, narrowed by the filter. */
final class GoalSql {
    /** Whose rate the reader is shown: a unit's people see their own unit's only (B-12, B-15). */
    static final String ANSWERS_FOR = """
            (:supervises and s.organ_id = :organ) or (:leads and :organ in (s.organ_id, s.government_id))
            or coalesce(s.leader_id = :me, false) or s.unit_id in (:own)""";

    private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
    private final Map<String, Object> params = new LinkedHashMap<>();

    private GoalSql() {}

    static GoalSql of(GoalFilter filter, int year, Actor actor, List<Long> ownUnits) {
        var sql = new GoalSql();
        List<String> principals = Principals.of(actor);
        sql.params.put("subjectKind", GoalId.KIND);
        sql.params.put("principals", principals.isEmpty() ? List.of("") : principals);
        sql.params.put("supervises", GoalPolicy.supervises(actor));
        sql.params.put("leads", actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
        sql.params.put("organ", actor.organId());
        sql.params.put("me", actor.personId());
        sql.params.put("own", ownUnits.isEmpty() ? List.of(-1L) : ownUnits);
        sql.and("s.year = :year", "year", year);
        sql.like("(s.title ilike :text or s.text ilike :text)", "text", filter.text());
        sql.like("(s.theme ilike :theme or s.sub_theme ilike :theme)", "theme", filter.theme());
        sql.like(
                "(s.unit_name ilike :unit or exists (select 1 from goal_co_unit u where u.goal_id = s.id"
                        + " and u.unit_name ilike :unit))",
                "unit",
                filter.unit());
        sql.like("s.leader_name ilike :leader", "leader", filter.leader());
        if (filter.status() == null) {
            sql.where.append(" and s.status <> 'DISCARDED'");
        } else {
            sql.and("s.status = :status", "status", filter.status().name());
        }
        return sql;
    }

    private void like(String condition, String name, @Nullable String words) {
        String plain = words == null ? "" : words.strip();
        and(condition, name, plain.isEmpty() ? null : '%' + escaped(plain) + '%');
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            params.put(name, value);
        }
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
