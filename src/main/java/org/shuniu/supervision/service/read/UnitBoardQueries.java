package org.shuniu.supervision.service.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.LightSql;
import org.shuniu.supervision.service.OfficeTime;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.policy.MatterPolicy;
import org.shuniu.supervision.service.view.UnitRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How units stand: supervision sees all that it follows up, a unit sees itself with the same numbers. */
@Service
@Transactional(readOnly = true)
public class UnitBoardQueries {
    private static final String ROWS = """
            select organ_name as organ, unit_id, max(unit_name) as unit,
                   count(*) filter (where ended_on is null) as open,
                   count(*) filter (where light = 'GREEN') as green,
                   count(*) filter (where light = 'YELLOW') as yellow,
                   count(*) filter (where light = 'RED') as red,
                   count(*) filter (where light = 'GREY' and ended_on is null) as still,
                   count(*) filter (where status = 'ACCEPTED') as done,
                   count(*) filter (where status = 'ACCEPTED' and reported_on <= due_on) as on_time,
                   sum(returns)::int as returned, sum(overdues)::int as overdue
            from (select s.organ_name, p.unit_id, p.unit_name, p.ended_on, p.status, p.reported_on, p.due_on,
                         %s as light,
                         (select count(*) from matter_audit a where a.part_id = p.id and not a.accepted) as returns,
                         (select count(*) from matter_accountability a where a.part_id = p.id) as overdues
                  from matter s join matter_part p on p.matter_id = s.id
                  where p.status not in ('PLANNED', 'RELEASED') and %s and (%s)) r
            group by organ_name, unit_id order by organ_name, count(*) filter (where light = 'RED') desc, unit_id""";

    private final JdbcClient jdbc;
    private final MatterPolicy policy;
    private final Units units;
    private final OfficeTime time;

    public UnitBoardQueries(JdbcClient jdbc, MatterPolicy policy, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
        this.time = time;
    }

    public List<UnitRow> rows(Actor actor) {
        List<String> principals = Principals.of(actor);
        String scope = policy.supervises(actor)
                ? "s.organ_id = :organ or p.unit_id in (:own)"
                : "p.unit_id in (:own) and :organ is not null";
        return jdbc.sql(ROWS.formatted(LightSql.OF_PART, Visibility.PREDICATE, scope))
                .param("subjectKind", MatterId.KIND)
                .param("principals", principals.isEmpty() ? List.of("") : principals)
                .param("organ", actor.organId())
                .param("own", units.ownUnits(actor))
                .param("today", time.today())
                .query(UnitRow.class)
                .list();
    }
}
