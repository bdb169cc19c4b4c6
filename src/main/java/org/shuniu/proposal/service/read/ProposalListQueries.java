package org.shuniu.proposal.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.shuniu.proposal.service.view.ProposalRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of proposals: one query for the rows, one capped count, whatever the page. */
@Service
@Transactional(readOnly = true)
public class ProposalListQueries {
    public static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 50_000;

    private static final String COLUMNS = """
            select s.id, s.kind, s.session_name, s.number, s.title, s.unit_names, s.status, s.round, s.assigned_on,
                   s.due_on, coalesce(s.due_provisional, false) as due_provisional, s.yellow_on, s.replied_on, s.verdict
            from proposal s where\s""";

    private final JdbcClient jdbc;
    private final OfficeTime time;

    public ProposalListQueries(JdbcClient jdbc, OfficeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public PageOf<ProposalRow> page(ProposalFilter filter, Actor actor, int page) {
        var today = time.today();
        var sql = ListSql.of(filter, actor, today);
        var rows = jdbc.sql(
                        COLUMNS + sql.where() + " order by " + filter.order().sql() + " limit :limit offset :offset")
                .params(sql.params())
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query((row, number) -> row(row, today))
                .list();
        long total = jdbc.sql("select count(*) from (select 1 from proposal s where " + sql.where() + " limit "
                        + (COUNTED + 1) + ") c")
                .params(sql.params())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(ProposalFilter filter, Actor actor, Consumer<ProposalRow> reader) {
        var today = time.today();
        var sql = ListSql.of(filter, actor, today);
        try (var rows = jdbc
                .sql(COLUMNS + sql.where() + " order by " + filter.order().sql() + " limit " + EXPORTED)
                .params(sql.params())
                .query((row, number) -> row(row, today))
                .stream()) {
            rows.forEach(reader);
        }
    }

    private static ProposalRow row(ResultSet row, LocalDate today) throws SQLException {
        var status = ProposalStatus.valueOf(row.getString("status"));
        var due = row.getObject("due_on", LocalDate.class);
        @Nullable String verdict = row.getString("verdict");
        return new ProposalRow(
                row.getLong("id"),
                ProposalKind.valueOf(row.getString("kind")),
                row.getString("session_name"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit_names"),
                status,
                row.getInt("round"),
                row.getObject("assigned_on", LocalDate.class),
                due,
                row.getBoolean("due_provisional"),
                row.getObject("replied_on", LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                Light.of(status, row.getObject("yellow_on", LocalDate.class), due, today));
    }
}
