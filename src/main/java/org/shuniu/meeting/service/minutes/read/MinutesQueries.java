package org.shuniu.meeting.service.minutes.read;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.service.minutes.Circulation;
import org.shuniu.meeting.service.minutes.MinutesAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class MinutesQueries {
    private static final Listing MINUTES = new Listing("""
            s.id, s.title, s.number_text as number, s.meeting_class, s.status, s.drafter_name, s.held_on,
                   s.submitted_on, s.signed_on, s.issued_on,
                   (select count(*) from meeting_minutes_reader r where r.minutes_id = s.id) as readers,
                   (select count(*) from meeting_minutes_receipt r where r.minutes_id = s.id) as read""", "meeting_minutes s", "s.held_on desc, s.id desc");

    private final ListPages pages;
    private final MinutesAccess access;
    private final MinutesViews views;
    private final Circulation circulation;

    MinutesQueries(ListPages pages, MinutesAccess access, MinutesViews views, Circulation circulation) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.circulation = circulation;
    }

    public PageOf<MinutesRow> page(MinutesFilter filter, Actor actor, int page) {
        var asked = Conditions.seen(MinutesId.KIND, actor)
                .equal("s.status", "status", filter.status())
                .equal("extract(year from s.held_on)", "year", filter.year())
                .words("(s.title ilike :text or s.number_text ilike :text)", "text", filter.text());
        return pages.page(MINUTES, asked, page, MinutesRow.class);
    }

    public MinutesView view(MinutesId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public MinutesView forStep(MinutesId id, MinutesAction action, Actor actor) {
        var minutes = access.seen(id, actor);
        return views.of(access.opened(id, action, minutes.version(), actor), actor);
    }

    /** Whom the distribution list of these minutes may name. */
    public List<ListedReader> candidates(MinutesId id, Actor actor) {
        return circulation.candidates(access.seen(id, actor));
    }
}
