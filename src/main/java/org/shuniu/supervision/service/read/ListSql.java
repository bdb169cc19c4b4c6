package org.shuniu.supervision.service.read;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
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
                     (array_agg(p.due_on order by r.rank desc nulls last, p.role desc))[1] as light_due_on,
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

    private ListSql() {}

    static Conditions of(MatterFilter filter, Actor actor) {
        return Conditions.seen(MatterId.KIND, actor)
                .words("(s.title ilike :text or s.number ilike :text or s.text ilike :text)", "text", filter.text())
                .equal("s.source", "source", filter.source())
                .equal("w.light", "light", filter.light())
                .equal("(" + STAGE + ")", "stage", filter.stage())
                .words(
                        "exists (select 1 from matter_part u where u.matter_id = s.id and u.unit_name ilike :unit)",
                        "unit",
                        filter.unit())
                .words("s.leader_name ilike :leader", "leader", filter.leader())
                .flag("s.hot", filter.hot())
                .flag("s.difficult", filter.difficult())
                .flag("s.urgent", filter.urgent())
                .and(
                        "exists (select 1 from matter_mode m where m.matter_id = s.id and m.mode = :mode)",
                        "mode",
                        filter.mode())
                .and("s.created_on >= :from", "from", filter.from())
                .and("s.created_on <= :to", "to", filter.to())
                .equal("s.proposer_id", "proposer", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null);
    }
}
