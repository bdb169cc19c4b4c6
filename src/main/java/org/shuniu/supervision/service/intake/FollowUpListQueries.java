package org.shuniu.supervision.service.intake;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions without a matter: instructions that want a report, and requests of other modules, oldest day first. */
@Service
@Transactional(readOnly = true)
public class FollowUpListQueries {
    private static final String INSTRUCTIONS = """
            select 'INSTRUCTION' as source_kind, s.id as source_id, 0 as item, s.version, s.paper_title as title,
                   s.words as text, s.lead_unit_name as unit, s.due_on, s.given_on as since, s.leader_name as by,
                   s.waived_because, s.waived_by_name
            from instruction s where s.kind = 'ACT_AND_REPORT' and s.status = :status and %s
            """.formatted(visible("INSTRUCTION"));

    private static final String REQUESTS = """
            select s.source_kind, s.source_id, s.item, s.version, s.source_title, s.text, s.unit_name, s.due_on,
                   s.requested_on, s.requester_name, s.waived_because, s.waived_by_name
            from follow_up_request s where %s and (s.waived_by is not null) = :waived
              and (s.needs_matter or s.waived_by is not null)
              and not exists (select 1 from follow_up_link l where l.source_kind = s.source_kind
                and l.source_id = s.source_id and l.item = s.item and l.state <> 'DROPPED')
            """.formatted(visible("FOLLOW_UP_REQUEST"));

    private static final Listing DECISIONS = new Listing(
            "d.*, coalesce(d.due_on < :today, false) as late",
            "(" + INSTRUCTIONS + " union all " + REQUESTS + ") d",
            "d.due_on nulls last, d.since, d.source_kind, d.source_id, d.item");

    private final ListPages pages;
    private final OfficeTime time;

    FollowUpListQueries(ListPages pages, OfficeTime time) {
        this.pages = pages;
        this.time = time;
    }

    private static String visible(String kind) {
        return Visibility.PREDICATE.replace(":subjectKind", "'" + kind + "'");
    }

    public PageOf<FollowUpRow> page(FollowUpFilter filter, Actor actor, int page) {
        boolean waived = filter.which() == FollowUpFilter.State.WAIVED;
        var asked = Conditions.open()
                .bind("principals", Principals.bound(actor))
                .bind("status", waived ? "WAIVED" : "REGISTERED")
                .bind("waived", waived)
                .bind("today", time.today())
                .words("(d.title ilike :text or d.text ilike :text or d.unit ilike :text)", "text", filter.text());
        return pages.page(DECISIONS, asked, page, FollowUpRow.class);
    }
}
