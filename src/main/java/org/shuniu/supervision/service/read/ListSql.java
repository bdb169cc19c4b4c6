package org.shuniu.supervision.service.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.LightSql;
import org.shuniu.supervision.service.view.MatterFilter;

/** The where clause of a list with its parameters: what the reader may know of, narrowed by the filter. */
final class ListSql {
    /** The leading unit, and all units together: the worst light and the stage they make. */
    static final String LEAD = """
            left join matter_part l on l.matter_id = s.id and l.role = 'LEAD' and l.successor_id is null
            """;

    static final String TOGETHER = """
            left join lateral (
              select (array['GREY', 'GREEN', 'YELLOW', 'RED'])[max(r.rank)] as light,
                     (array_agg(case when p.role = 'CO' then p.unit_name end order by r.rank desc nulls last, p.role desc))[1]
                       as light_unit,
                     count(*) as units, coalesce(bool_or(p.status = 'REPORTED'), false) as reported,
                     coalesce(bool_and(p.status = 'ACCEPTED'), false) as accepted
              from matter_part p cross join lateral (
                select array_position(array['GREY', 'GREEN', 'YELLOW', 'RED'], %s) as rank) r
              where p.matter_id = s.id and p.successor_id is null) w on true
            """.formatted(LightSql.OF_PART);

    static final String STAGE = """
            case when s.status <> 'UNDER_WAY' then s.status
                 when w.reported then 'TO_EXAMINE' when w.accepted then 'ACCEPTED'
                 when l.status in ('ASSIGNED', 'ADJUSTING') then l.status else 'UNDER_WAY' end""";

    private final StringBuilder where = new StringBuilder(Visibility.PREDICATE);
    private final Map<String, Object> params = new LinkedHashMap<>();

    private ListSql() {}

    static ListSql of(MatterFilter filter, Actor actor) {
        var sql = new ListSql();
        List<String> principals = Principals.of(actor);
        sql.params.put("subjectKind", MatterId.KIND);
        sql.params.put("principals", principals.isEmpty() ? List.of("") : principals);
        sql.like("(s.title ilike :text or s.number ilike :text or s.text ilike :text)", "text", filter.text());
        sql.equal("s.source", "source", filter.source());
        sql.equal("w.light", "light", filter.light());
        sql.equal("(" + STAGE + ")", "stage", filter.stage());
        sql.like(
                "exists (select 1 from matter_part u where u.matter_id = s.id and u.unit_name ilike :unit)",
                "unit",
                filter.unit());
        sql.like("s.leader_name ilike :leader", "leader", filter.leader());
        sql.flag("s.hot", filter.hot());
        sql.flag("s.difficult", filter.difficult());
        sql.and("s.created_on >= :from", "from", filter.from());
        sql.and("s.created_on <= :to", "to", filter.to());
        sql.and("s.proposer_id = :proposer", "proposer", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null);
        return sql;
    }

    /** Only what that number counts; the parameters stand beside the reader's own. */
    void counted(String condition, Map<String, Object> more) {
        where.append(" and ").append(condition);
        params.putAll(more);
    }

    private void flag(String column, @Nullable Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            where.append(" and ").append(column);
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
