package org.shuniu.supervision.service.report;

import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class ReportQueries {
    private static final Listing REPORTS = new Listing("""
            s.id, s.kind, s.number_year as year, s.sequence, s.title, s.status, s.period_from as "from",
                   s.period_to as "to", s.drafter_name, s.signed_on,
                   (select count(*) from supervision_report_reader r where r.report_id = s.id) as readers,
                   (select count(r.read_at) from supervision_report_reader r where r.report_id = s.id) as read""", "supervision_report s", "s.moved_at desc, s.id desc");

    private final ListPages pages;
    private final ReportAccess access;
    private final ReportViews views;
    private final DistributionService distribution;

    ReportQueries(ListPages pages, ReportAccess access, ReportViews views, DistributionService distribution) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.distribution = distribution;
    }

    public PageOf<ReportRow> page(ReportFilter filter, Actor actor, int page) {
        var asked = Conditions.seen(ReportId.KIND, actor)
                .equal("s.kind", "kind", filter.kind())
                .equal("s.status", "status", filter.status())
                .words("s.title ilike :text", "text", filter.text());
        return pages.page(REPORTS, asked, page, ReportRow.class);
    }

    public ReportView view(ReportId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draft one? */
    public boolean drafts(Actor actor) {
        return views.drafts(actor);
    }

    /** Refuses the form to whom the command is refused. */
    public void requireDrafter(Actor actor) {
        access.requireDrafter(actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public ReportView forStep(ReportId id, ReportAction action, Actor actor) {
        var report = access.seen(id, actor);
        return views.of(access.opened(id, action, report.version(), actor), actor);
    }

    public List<PostCard> candidates(ReportId id, Actor actor) {
        return distribution.candidates(access.seen(id, actor));
    }
}
