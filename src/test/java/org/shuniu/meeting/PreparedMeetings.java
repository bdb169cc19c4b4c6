package org.shuniu.meeting;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.NotifyMeeting;

/** Meetings of the demo office that were approved, and those whose notice is out. */
public record PreparedMeetings(
        MeetingRepository meetings, MeetingReaders readers, InvitationService invitations, NoticeService notices) {

    /** By this person, of this class; moments as 2026-02-26T09:00. */
    public Meeting approved(Actor caller, long government, MeetingClass kind, String from, String until) {
        var meeting = Meetings.calledBy(caller, government, Meetings.outline("全省春灌工作会议", kind, from, until));
        meeting.step(kind.isStanding() ? MeetingAction.CONVENE : MeetingAction.SUBMIT, Meetings.NOW);
        if (!kind.isStanding()) {
            meeting.step(MeetingAction.APPROVE, Meetings.NOW);
        }
        meetings.saveAndFlush(meeting);
        readers.ofDraft(meeting);
        readers.ofOffice(meeting);
        return meeting;
    }

    public void invite(Meeting meeting, Capacity capacity, List<Long> persons, List<Long> organs, Actor actor) {
        invitations.invite(meeting.meetingId(), new InviteMany(capacity, organs, persons, 2, false, false), actor);
    }

    public void send(Meeting meeting, String replyBy, Actor actor) {
        meetings.flush();
        notices.send(
                meeting.meetingId(),
                new NotifyMeeting("云政办会〔2026〕3号", "请按时参会。", "桑禾", "88001234", replyBy, meeting.version()),
                actor);
        meetings.flush();
    }
}
