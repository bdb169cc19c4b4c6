package org.shuniu.meeting.service.application.read;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
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
        var asked = Conditions.seen(MeetingId.KIND, actor)
                .words("s.title ilike :text", "text", filter.text())
                .words("s.organ_name ilike :organ", "organ", filter.organ())
                .equal("s.class", "class", filter.meetingClass())
                .equal("s.status", "status", filter.status());
        Integer year = filter.year();
        if (year != null && year >= 1 && year <= 9998) {
            asked.and("s.starts_at >= :from", "from", newYear(year))
                    .and("s.starts_at < :until", "until", newYear(year + 1));
        }
        return pages.page(MEETINGS, asked, page, MeetingRow.class);
    }

    private static Timestamp newYear(int year) {
        return Timestamp.from(OfficeTime.at(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT));
    }
}
