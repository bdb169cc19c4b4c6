package org.shuniu.rules.service.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How rules are kept: hits and exceptions of records that the reader may know of (ORG-20). */
@Service("ruleReportQueries")
@Transactional(readOnly = true)
public class ReportQueries {
    private static final int MOST = 2000;

    private static final String LINES = """
            (select h.id, 'HIT' as source, h.rule, h.severity as outcome, h.organ_id, h.organ_name, h.hit_on as day,
               h.subject_kind, h.subject_id, h.subject_title as title, h.link, null as reason
             from rule_hit h
             union all
             select o.id, 'OVERRIDE', o.rule, o.status, o.requester_organ, o.requester_organ_name,
               (o.requested_at at time zone 'Asia/Shanghai')::date, o.subject_kind, o.subject_id, o.subject_title,
               null, o.reason
             from rule_override o) s""";

    private static final String COUNTS = """
            count(*) filter (where s.outcome = 'BLOCK') as block, count(*) filter (where s.outcome = 'WARN') as warn,
            count(*) filter (where s.outcome = 'REQUESTED') as requested,
            count(*) filter (where s.outcome = 'APPROVED') as approved,
            count(*) filter (where s.outcome = 'REFUSED') as refused,
            count(*) filter (where s.outcome = 'VOID') as void""";

    private static final Listing ROWS = new Listing(
            "s.day, s.rule, s.outcome, s.organ_name, s.title, s.link, s.reason",
            LINES,
            "s.day desc, s.rule, s.source, s.id desc");

    private final JdbcClient jdbc;
    private final ListPages pages;
    private final OfficeTime time;

    ReportQueries(JdbcClient jdbc, ListPages pages, OfficeTime time) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.time = time;
    }

    public ReportFilter within(ReportFilter filter) {
        return filter.within(time.today());
    }

    /** One line for each organ and rule. */
    public List<ReportLine> lines(ReportFilter filter, Actor actor) {
        var asked = conditions(filter, actor);
        return jdbc.sql("select s.organ_id, max(s.organ_name) as organ_name, s.rule, " + COUNTS + " from " + LINES
                        + " where " + asked.where() + " group by s.organ_id, s.rule order by 2, 1, 3 limit " + MOST)
                .params(asked.params())
                .query((row, at) -> line(row))
                .list();
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, row.getLong(outcome.name()));
        }
        return new ReportLine(row.getLong("organ_id"), row.getString("organ_name"), row.getString("rule"), counts);
    }

    /** What stands behind a number. */
    public PageOf<ReportRow> rows(ReportFilter filter, Actor actor, int page) {
        return pages.page(ROWS, conditions(filter, actor), page, (row, at) -> row(row));
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getObject("day", LocalDate.class),
                row.getString("rule"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("organ_name"),
                row.getString("title"),
                row.getString("link"),
                row.getString("reason"));
    }

    private Conditions conditions(ReportFilter filter, Actor actor) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("rules.refused.business"));
        }
        var asked = within(filter);
        return Conditions.open()
                .and("""
                        exists (select 1 from access_grant g where g.subject_kind = s.subject_kind
                         and g.subject_id = s.subject_id and g.principal in (:principals))""")
                .bind("principals", Principals.bound(actor))
                .and("s.day >= :from", "from", asked.from())
                .and("s.day <= :to", "to", asked.to())
                .equal("s.organ_id", "organ", asked.organ())
                .equal("s.rule", "rule", asked.rule())
                .equal("s.outcome", "outcome", asked.outcome());
    }
}
