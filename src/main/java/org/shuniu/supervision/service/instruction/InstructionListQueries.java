package org.shuniu.supervision.service.instruction;

import java.util.List;
import java.util.function.Consumer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register: one query for the rows, one capped count; and its figures by unit. */
@Service
@Transactional(readOnly = true)
public class InstructionListQueries {
    private static final Listing REGISTER =
            new Listing("""
            s.id, s.given_on, s.leader_name, s.kind, s.words, s.paper_title, s.paper_number, s.urgency, s.due_on,
                   s.lead_unit_name, s.responsible, s.status, coalesce(%s, false) as late,
                   (select count(*) from follow_up_link l where l.source_kind = 'INSTRUCTION' and l.source_id = s.id)
                     as matters,
                   (select l.outcome from follow_up_link l where l.source_kind = 'INSTRUCTION' and l.source_id = s.id
                      and l.outcome is not null order by l.ended_at desc, l.id desc limit 1) as outcome""".formatted(InstructionSql.LATE), "instruction s", "s.given_on desc, s.id desc");

    private static final String FIGURES = """
            select s.lead_unit_name as unit, count(*) as total,
                   count(*) filter (where s.status = 'REGISTERED') as open,
                   count(*) filter (where s.status = 'FOLLOWED_UP') as under_way,
                   count(*) filter (where s.status = 'SETTLED') as settled,
                   count(*) filter (where s.status = 'WAIVED') as waived,
                   count(*) filter (where %s) as late,
                   count(*) filter (where s.settled_on <= s.due_on) as on_time
            from instruction s where s.kind = 'ACT_AND_REPORT' and\s""".formatted(InstructionSql.LATE);

    private final ListPages pages;
    private final JdbcClient jdbc;
    private final OfficeTime time;

    InstructionListQueries(ListPages pages, JdbcClient jdbc, OfficeTime time) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.time = time;
    }

    public PageOf<InstructionRow> page(InstructionFilter filter, Actor actor, int page) {
        return pages.page(REGISTER, asked(filter, actor), page, InstructionRow.class);
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(InstructionFilter filter, Actor actor, Consumer<InstructionRow> reader) {
        pages.each(REGISTER, asked(filter, actor), InstructionRow.class, reader);
    }

    private Conditions asked(InstructionFilter filter, Actor actor) {
        return InstructionSql.of(filter, actor, time.today());
    }

    /** By lead unit, those that name none last; drawn from the rows the reader may know of. */
    public List<UnitFigures> figures(InstructionFilter filter, Actor actor) {
        var sql = asked(filter, actor);
        return jdbc.sql(FIGURES + sql.where() + " group by s.lead_unit_name order by s.lead_unit_name nulls last")
                .params(sql.params())
                .query(UnitFigures.class)
                .list();
    }
}
