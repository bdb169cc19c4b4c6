package org.shuniu.document.service.read;

import java.util.function.Consumer;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.shuniu.document.service.view.RegisterRow;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of documents and the registry book: one query for the rows, one capped count, whatever the page. */
@Service
@Transactional(readOnly = true)
public class DocumentListQueries {
    public static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 50_000;

    private static final String COLUMNS = """
            select s.id, s.number, s.title, s.kind, s.status, s.open_step as step, s.urgency, s.issuer_name,
                   s.drafting_unit_name, s.drafter_name, s.created_on,
                   (s.moved_at at time zone 'Asia/Shanghai')::date as moved_on, s.issued_on
            from document s where\s""";

    private static final String BOOK = """
            select s.id, s.number, s.title, s.status, s.issuer_name, s.signed_on, s.issued_on, r.copies, r.pages,
                   r.distribution, r.by_name as registrar
            from document s join document_registration r on r.document_id = s.id where s.number is not null and\s""";

    private final JdbcClient jdbc;

    public DocumentListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<DocumentRow> page(DocumentFilter filter, Actor actor, int page) {
        var sql = ListSql.of(filter, actor);
        var rows = jdbc.sql(
                        COLUMNS + sql.where() + " order by " + filter.order().sql() + " limit :limit offset :offset")
                .params(sql.params())
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(DocumentRow.class)
                .list();
        long total = count("from document s where " + sql.where(), sql);
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    /** Numbered papers, by year and number. */
    public PageOf<RegisterRow> register(DocumentFilter filter, Actor actor, int page) {
        var sql = ListSql.of(filter, actor);
        var rows = jdbc.sql(BOOK + sql.where()
                        + " order by s.number_year desc, s.issuer_name, r.series_id, r.sequence desc"
                        + " limit :limit offset :offset")
                .params(sql.params())
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(RegisterRow.class)
                .list();
        long total = count("from document s where s.number is not null and " + sql.where(), sql);
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private long count(String from, ListSql sql) {
        return jdbc.sql("select count(*) from (select 1 " + from + " limit " + (COUNTED + 1) + ") c")
                .params(sql.params())
                .query(Long.class)
                .single();
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(DocumentFilter filter, Actor actor, Consumer<DocumentRow> reader) {
        var sql = ListSql.of(filter, actor);
        try (var rows = jdbc
                .sql(COLUMNS + sql.where() + " order by " + filter.order().sql() + " limit " + EXPORTED)
                .params(sql.params())
                .query(DocumentRow.class)
                .stream()) {
            rows.forEach(reader);
        }
    }
}
