package org.shuniu.meeting.service.notice.read;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** Why a meeting is not held when it was to be, on its page. */
@Component("meetingChangePanel")
class ChangePanel implements MeetingPanel {
    private final ChangeQueries queries;

    ChangePanel(ChangeQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String template() {
        return "meeting/notice/changes";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var lines = queries.of(meeting);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
}
