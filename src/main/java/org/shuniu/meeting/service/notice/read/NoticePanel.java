package org.shuniu.meeting.service.notice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPanel;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Component;

/** Invitations and replies on the meeting's page, and the steps notice, postponement and cancellation. */
@Component("meetingNoticePanel")
class NoticePanel implements MeetingPanel {
    private final ReplyQueries replies;
    private final NoticePolicy policy;

    NoticePanel(ReplyQueries replies, NoticePolicy policy) {
        this.replies = replies;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String template() {
        return "meeting/notice/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        if (meeting.status() == MeetingStatus.DRAFTING || meeting.status() == MeetingStatus.IN_REVIEW) {
            return Optional.empty();
        }
        var view = replies.replies(meeting, reader);
        return view.rows().isEmpty() && !view.prepares() ? Optional.empty() : Optional.of(view);
    }

    @Override
    public List<Step> steps(Meeting meeting, Actor reader) {
        var steps = new ArrayList<Step>();
        if (!MeetingAction.NOTIFY.startsFrom(meeting.status())
                || policy.prepares(reader, meeting).isPresent()) {
            return steps;
        }
        String link = meeting.meetingId().link();
        steps.add(new Step("meeting.notice.invite", link + "/invitations", null, false));
        boolean first = meeting.status() == MeetingStatus.APPROVED;
        steps.add(new Step(
                first ? "meeting.notice.send" : "meeting.notice.sendAgain", link + "/notice/edit", null, first));
        steps.add(new Step("meeting.notice.postpone", link + "/postponement", null, false));
        steps.add(new Step("meeting.notice.cancel", link + "/cancellation", null, false));
        return steps;
    }
}
