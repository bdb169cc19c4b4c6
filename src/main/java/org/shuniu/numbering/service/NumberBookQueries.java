package org.shuniu.numbering.service;

import org.shuniu.kernel.SubjectRef;
import org.shuniu.numbering.NumberBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a number stands in the register, in one statement. */
@Service
@Transactional(readOnly = true)
class NumberBookQueries implements NumberBook {
    private static final Standing UNKNOWN = new Standing(false, true, true);

    /** 第7号 of an order names a paper within its series only, so those of other organs are not looked at. */
    private static final String HELD = """
            select held.organ_id = :organ as of_organ, held.own,
              held.sequence - 1 = (select count(distinct e.sequence) from number_entry e
                where e.number_series_id = held.number_series_id and (held.kind = 'ORDER' or e.year = held.year)
                and e.sequence < held.sequence) as gapless
            from (
              select e.number_series_id, e.year, e.sequence, s.organ_id, s.kind,
                coalesce(e.subject_kind = :subjectKind and e.subject_id = :subjectId, false) as own
              from number_entry e join number_series s on s.id = e.number_series_id
              where e.text = :number and e.number_series_id in (select id from number_series where organ_id = :organ)
              union all
              select e.number_series_id, e.year, e.sequence, s.organ_id, s.kind,
                coalesce(e.subject_kind = :subjectKind and e.subject_id = :subjectId, false) as own
              from number_entry e join number_series s on s.id = e.number_series_id
              where e.text = :number and e.text not like '第%'
            ) held
            order by held.own desc limit 1""";

    private final JdbcClient jdbc;

    NumberBookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing standing(String number, long organId, SubjectRef subject) {
        return jdbc.sql(HELD)
                .param("number", number)
                .param("organ", organId)
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .query((row, at) ->
                        new Standing(row.getBoolean("of_organ"), row.getBoolean("own"), row.getBoolean("gapless")))
                .optional()
                .orElse(UNKNOWN);
    }
}
