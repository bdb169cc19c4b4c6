package org.shuniu.proposal.service.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.service.view.ProposalFilter;

/** The where clause of a list with its parameters: what the reader may know of, narrowed by the filter. */
final class ListSql {
    static final String RUNNING = "s.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY')";

    private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
    private final Map<String, Object> params = new LinkedHashMap<>();

    private ListSql() {}

    static ListSql of(ProposalFilter filter, Actor actor, LocalDate today) {
        var sql = new ListSql();
        List<String> principals = Principals.of(actor);
        sql.params.put("subjectKind", ProposalId.KIND);
        sql.params.put("principals", principals.isEmpty() ? List.of("") : principals);
        sql.like(
                "(s.title ilike :text or s.number ilike :text or exists (select 1 from proposal_proposer p"
                        + " where p.proposal_id = s.id and p.name ilike :text))",
                "text",
                filter.text());
        sql.equal("s.kind", "kind", filter.kind());
        sql.equal("s.status", "status", filter.status());
        sql.like("s.session_name ilike :session", "session", filter.session());
        sql.like(
                "exists (select 1 from proposal_part u where u.proposal_id = s.id and u.state <> 'REPLACED'"
                        + " and u.unit_name ilike :unit)",
                "unit",
                filter.unit());
        sql.light(filter.light(), today);
        return sql;
    }

    /** The same judgement as {@link Light#of}. */
    private void light(@Nullable Light light, LocalDate today) {
        if (light != null) {
            params.put("today", today);
            where.append(
                    switch (light) {
                        case GREEN -> " and " + RUNNING + " and :today < s.yellow_on and :today <= s.due_on";
                        case YELLOW -> " and " + RUNNING + " and :today >= s.yellow_on and :today <= s.due_on";
                        case RED -> " and " + RUNNING + " and :today > s.due_on";
                        case GREY -> " and not (" + RUNNING + ") and cast(:today as date) is not null";
                    });
        }
    }

    private void equal(String column, String name, @Nullable Enum<?> value) {
        and(column + " = :" + name, name, value == null ? null : value.name());
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
