package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.InstructionId;

/** The where clause of the register with its parameters: what the reader may know of, narrowed by the filter. */
final class InstructionSql {
    static final String LATE = "(s.due_on < :today and s.status in ('REGISTERED', 'FOLLOWED_UP'))";

    private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
    private final Map<String, Object> params = new LinkedHashMap<>();

    private InstructionSql() {}

    static InstructionSql of(InstructionFilter filter, Actor actor, LocalDate today) {
        var sql = new InstructionSql();
        List<String> principals = Principals.of(actor);
        sql.params.put("subjectKind", InstructionId.KIND);
        sql.params.put("principals", principals.isEmpty() ? List.of("") : principals);
        sql.params.put("today", today);
        sql.like(
                "(s.words ilike :text or s.paper_title ilike :text or s.paper_number ilike :text)",
                "text",
                filter.text());
        sql.and("s.kind = :kind", "kind", name(filter.kind()));
        sql.and("s.status = :status", "status", name(filter.status()));
        sql.like("s.leader_name ilike :leader", "leader", filter.leader());
        sql.like("s.lead_unit_name ilike :unit", "unit", filter.unit());
        sql.and("s.given_on >= :from", "from", filter.from());
        sql.and("s.given_on <= :to", "to", filter.to());
        if (Boolean.TRUE.equals(filter.late())) {
            sql.where.append(" and ").append(LATE);
        }
        return sql;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
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
