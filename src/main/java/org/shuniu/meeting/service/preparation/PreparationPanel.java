package org.shuniu.meeting.service.preparation;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPanel;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Component;

/** The checklist in the narrow column, for those who prepare the meeting. */
@Component("meetingPreparationPanel")
class PreparationPanel implements MeetingPanel {
    private final PreparationService service;
    private final NoticePolicy policy;

    PreparationPanel(PreparationService service, NoticePolicy policy) {
        this.service = service;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isAside() {
        return true;
    }

    @Override
    public String template() {
        return "meeting/preparation/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        boolean early = meeting.status() == MeetingStatus.DRAFTING || meeting.status() == MeetingStatus.IN_REVIEW;
        return early || policy.prepares(reader, meeting).isPresent()
                ? Optional.empty()
                : Optional.of(service.view(meeting));
    }
}
