package org.shuniu.meeting.service.material;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** Papers on the meeting's page. */
@Component("meetingMaterialPanel")
class MaterialPanel implements MeetingPanel {
    private final MaterialQueries queries;

    MaterialPanel(MaterialQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String template() {
        return "meeting/material/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var view = queries.materials(meeting, reader);
        return view.rows().isEmpty() && !view.prepares() ? Optional.empty() : Optional.of(view);
    }
}
