package org.shuniu.proposal.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.shuniu.proposal.service.view.ProposalRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of proposals: one query for the rows, one capped count, whatever the page. */
@Service
@Transactional(readOnly = true)
public class ProposalListQueries {
    private static final Listing PROPOSALS = new Listing("""
            s.id, s.kind, s.session_name, s.number, s.title, s.unit_names, s.status, s.round, s.assigned_on,
            s.due_on, coalesce(s.due_provisional, false) as due_provisional, s.yellow_on, s.replied_on, s.verdict""", "proposal s", "s.id");

    private final ListPages pages;
    private final OfficeTime time;

    ProposalListQueries(ListPages pages, OfficeTime time) {
        this.pages = pages;
        this.time = time;
    }

    public PageOf<ProposalRow> page(ProposalFilter filter, Actor actor, int page) {
        var today = time.today();
        return pages.page(ordered(filter), ListSql.of(filter, actor, today), page, (row, at) -> row(row, today));
    }

    private static Listing ordered(ProposalFilter filter) {
        return PROPOSALS.orderedBy(filter.order().sql());
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(ProposalFilter filter, Actor actor, Consumer<ProposalRow> reader) {
        var today = time.today();
        pages.each(ordered(filter), ListSql.of(filter, actor, today), (row, at) -> row(row, today), reader);
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
