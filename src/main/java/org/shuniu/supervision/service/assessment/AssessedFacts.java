package org.shuniu.supervision.service.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.Evidence;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.domain.part.UnitRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in the records of one office what counts for a unit in a quarter; asked again, it finds the same. */
@Component
class AssessedFacts {
    private static final String FACTS = """
            with part as (
              select p.id, p.matter_id, p.reported_on, p.due_on, concat_ws(' ', m.number, m.title) as words
              from matter_part p join matter m on m.id = p.matter_id
              where m.organ_id = :organ and p.unit_id = :unit and p.status not in ('PLANNED', 'RELEASED'))
            select 'ON_TIME' as fact, p.id as record, p.matter_id, p.reported_on as day, p.words from part p
            where p.reported_on between :from and :to and p.reported_on <= p.due_on
            union all
            select 'OVERDUE', a.id, p.matter_id, a.recorded_on, p.words
            from matter_accountability a join part p on p.id = a.part_id
            where a.recorded_on between :from and :to
            union all
            select 'RETURNED', a.id, p.matter_id, (a.done_at at time zone 'Asia/Shanghai')::date, p.words
            from matter_audit a join part p on p.id = a.part_id
            where not a.accepted and a.done_at >= :since and a.done_at < :until
            union all
            select 'MISSED_FEEDBACK', r.id, p.matter_id, r.sent_on, p.words
            from matter_reminder r join part p on p.id = r.part_id
            where r.kind = 'FEEDBACK' and r.by_id = 0 and r.sent_on between :from and :to
              and not exists (select 1 from matter_reminder b where b.part_id = r.part_id and b.kind = 'FEEDBACK'
                and b.by_id = 0 and b.id < r.id and not exists (select 1 from matter_feedback f
                  where f.part_id = r.part_id and f.done_on between b.sent_on and r.sent_on))
            order by 1, 4, 2""";

    private static final String UNITS = """
            select distinct on (p.unit_id) p.unit_id, p.unit_name, p.unit_organ_id
            from matter_part p join matter m on m.id = p.matter_id
            where m.organ_id = :organ and p.status not in ('PLANNED', 'RELEASED') and p.assigned_on <= :to
              and (p.ended_on is null or p.ended_on >= :from)
            order by p.unit_id, p.id desc""";

    private final JdbcClient jdbc;

    AssessedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact and the record it stands in. */
    record Found(Fact fact, Evidence evidence) {}

    List<Found> of(Assessment sheet) {
        var quarter = sheet.quarter();
        return jdbc.sql(FACTS)
                .param("organ", sheet.organId())
                .param("unit", sheet.unit().id())
                .param("from", quarter.firstDay())
                .param("to", quarter.lastDay())
                .param("since", start(quarter.firstDay()))
                .param("until", start(quarter.lastDay().plusDays(1)))
                .query((row, number) -> found(row))
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return OfficeTime.at(day, LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                Fact.valueOf(row.getString("fact")),
                new Evidence(
                        row.getLong("record"),
                        row.getLong("matter_id"),
                        row.getObject("day", LocalDate.class),
                        row.getString("words")));
    }

    /** Those that had something to do for this office in the quarter. */
    List<UnitRef> units(long organId, Quarter quarter) {
        return jdbc.sql(UNITS)
                .param("organ", organId)
                .param("from", quarter.firstDay())
                .param("to", quarter.lastDay())
                .query((row, number) ->
                        new UnitRef(row.getLong("unit_id"), row.getString("unit_name"), row.getLong("unit_organ_id")))
                .list();
    }
}
