package org.shuniu.meeting.service.study;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** Who speaks, on the page of a study session. */
@Component("meetingStudyPanel")
class StudyPanel implements MeetingPanel {
    private final StudyQueries queries;

    StudyPanel(StudyQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String template() {
        return "meeting/study/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        return queries.of(meeting, reader).map(view -> view);
    }

    @Override
    public List<Step> steps(Meeting meeting, Actor reader) {
        return queries.of(meeting, reader).filter(StudyView::names).stream()
                .map(view -> new Step(
                        "meeting.study.name", meeting.meetingId().link() + "/study", null, view.missing() != null))
                .toList();
    }
}
