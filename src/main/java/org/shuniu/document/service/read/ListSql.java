package org.shuniu.document.service.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;

/** The where clause of a list with its parameters: what the reader may know of, narrowed by the filter. */
final class ListSql {
    private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
    private final Map<String, Object> params = new LinkedHashMap<>();

    private ListSql() {}

    static ListSql of(DocumentFilter filter, Actor actor) {
        var sql = new ListSql();
        List<String> principals = Principals.of(actor);
        sql.params.put("subjectKind", DocumentId.KIND);
        sql.params.put("principals", principals.isEmpty() ? List.of("") : principals);
        sql.like(
                "(s.title ilike :text or s.number ilike :text or exists (select 1 from document_party p"
                        + " where p.document_id = s.id and p.name ilike :text))",
                "text",
                filter.text());
        sql.equal("s.kind", "kind", filter.kind());
        sql.equal("s.status", "status", filter.status());
        sql.equal("s.open_step", "step", filter.step());
        sql.like("s.issuer_name ilike :issuer", "issuer", filter.issuer());
        sql.like("s.drafting_unit_name ilike :unit", "unit", filter.unit());
        sql.and("s.created_on >= :from", "from", filter.from());
        sql.and("s.created_on <= :to", "to", filter.to());
        sql.and("s.drafter_id = :drafter", "drafter", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null);
        return sql;
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
