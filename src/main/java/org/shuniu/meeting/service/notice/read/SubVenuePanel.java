package org.shuniu.meeting.service.notice.read;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** Sub-venues on the meeting's page. */
@Component
class SubVenuePanel implements MeetingPanel {
    private final SubVenueQueries queries;

    SubVenuePanel(SubVenueQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String template() {
        return "meeting/notice/sub-venues";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var rows = queries.rows(meeting, reader);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }
}
