package org.shuniu.meeting.service.closing;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** How far the meeting has come, on its page. */
@Component
class ClosingPanel implements MeetingPanel {
    private final ClosingQueries queries;
    private final ClosingPolicy policy;

    ClosingPanel(ClosingQueries queries, ClosingPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isAside() {
        return true;
    }

    @Override
    public String template() {
        return "meeting/closing/_panel";
    }

    /** Only for who prepared it, from its end on. */
    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        return policy.refusalToFile(reader, meeting).isPresent() ? Optional.empty() : Optional.of(queries.of(meeting));
    }

    @Override
    public List<Step> steps(Meeting meeting, Actor reader) {
        if (meeting.status() != MeetingStatus.ENDED
                || policy.refusal(reader, meeting).isPresent()) {
            return List.of();
        }
        String link = meeting.meetingId().link();
        return List.of(
                new Step("meeting.cost.step", link + "/cost", null, false),
                new Step("meeting.closing.step", link + "/closing", null, true));
    }
}
