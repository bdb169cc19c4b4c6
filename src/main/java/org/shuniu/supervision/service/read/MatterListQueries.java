package org.shuniu.supervision.service.read;

import java.util.function.Consumer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.service.board.BoardCells;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.MatterRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of matters: one query for the rows, one capped count, whatever the page. */
@Service
@Transactional(readOnly = true)
public class MatterListQueries {
    private static final int EXPORTED = 50_000;

    private static final String COLUMNS = """
            select s.id, s.number, s.title, s.source, %s as stage, s.round, w.light, w.light_unit, w.light_due_on, l.due_on, l.original_due_on,
                   coalesce(l.due_provisional, false) as provisional, l.unit_name as lead_unit, w.units, s.leader_name,
                   s.hot, s.difficult, s.urgent,
                   (select string_agg(m.mode, ',' order by m.mode) from matter_mode m where m.matter_id = s.id) as modes,
                   s.created_on, (s.moved_at at time zone 'Asia/Shanghai')::date as moved_on
            from page join matter s on s.id = page.id\s""".formatted(ListSql.STAGE);

    private final JdbcClient jdbc;
    private final OfficeTime time;
    private final BoardCells cells;

    public MatterListQueries(JdbcClient jdbc, OfficeTime time, BoardCells cells) {
        this.jdbc = jdbc;
        this.time = time;
        this.cells = cells;
    }

    public PageOf<MatterRow> page(MatterFilter filter, Actor actor, int page) {
        var sql = sql(filter, actor);
        var rows = rows(filter, sql, ListPages.SIZE, (page - 1L) * ListPages.SIZE)
                .query(MatterRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1" + from(filter) + " where " + sql.where() + " limit "
                        + (ListPages.COUNTED + 1) + ") c")
                .params(sql.params())
                .param("today", time.today())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, ListPages.SIZE, Math.min(total, ListPages.COUNTED), total > ListPages.COUNTED);
    }

    private Conditions sql(MatterFilter filter, Actor actor) {
        var sql = ListSql.of(filter, actor);
        var cell = filter.counted();
        if (cell != null) {
            sql.and(cells.where(cell)).bindAll(cells.params(cell, actor));
        }
        return sql;
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(MatterFilter filter, Actor actor, Consumer<MatterRow> reader) {
        try (var rows = rows(filter, sql(filter, actor), EXPORTED, 0).query(MatterRow.class).stream()) {
            rows.forEach(reader);
        }
    }

    /** The page is chosen first; only its rows are looked at part by part. */
    private JdbcClient.StatementSpec rows(MatterFilter filter, Conditions sql, int limit, long offset) {
        String order = " order by " + filter.order().sql();
        return jdbc.sql("with page as (select s.id" + from(filter) + " where " + sql.where() + order
                        + " limit :limit offset :offset) " + COLUMNS + ListSql.LEAD + ListSql.TOGETHER + order)
                .params(sql.params())
                .param("today", time.today())
                .param("limit", limit)
                .param("offset", offset);
    }

    private static String from(MatterFilter filter) {
        boolean lead = filter.asksParts() || filter.order() == MatterFilter.Sort.DUE;
        return " from matter s " + (lead ? ListSql.LEAD : "") + (filter.asksParts() ? ListSql.TOGETHER : "");
    }
}
