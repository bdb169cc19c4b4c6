package org.shuniu.meeting.service.application.read;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that the reader may know of: the rows with their capped number in one statement. */
@Service
@Transactional(readOnly = true)
public class MeetingListQueries {
    private static final Listing MEETINGS = new Listing("""
            s.id, s.title, s.class as meeting_class, s.form, s.status, s.session_number, s.organ_name,
            s.starts_at, s.ends_at, (select count(*) from meeting_exception e where e.meeting_id = s.id) as exceptions""", "meeting s", "s.starts_at desc, s.id desc");

    private final ListPages pages;

    MeetingListQueries(ListPages pages) {
        this.pages = pages;
    }

    public PageOf<MeetingRow> page(MeetingFilter filter, Actor actor, int page) {
        return pages.page(MEETINGS, MeetingConditions.of(filter, actor), page, MeetingRow.class);
    }
}
