package org.shuniu.meeting.service.agenda;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** The agenda on the meeting's page. */
@Component
class AgendaPanel implements MeetingPanel {
    private final AgendaQueries queries;

    AgendaPanel(AgendaQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String template() {
        return "meeting/agenda/_panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        return Optional.of(queries.of(meeting, reader));
    }
}
