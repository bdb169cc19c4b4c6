package org.shuniu.meeting.service.seat;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** The way to the seat plan, in the narrow column. */
@Component("meetingSeatPanel")
class SeatPanel implements MeetingPanel {
    private final SeatQueries queries;

    SeatPanel(SeatQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isAside() {
        return true;
    }

    @Override
    public String template() {
        return "meeting/seat/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var view = queries.seats(meeting, reader);
        boolean worthIt =
                view.shape() != null || view.prepares() && !view.unseated().isEmpty();
        return worthIt ? Optional.of(view) : Optional.empty();
    }
}
