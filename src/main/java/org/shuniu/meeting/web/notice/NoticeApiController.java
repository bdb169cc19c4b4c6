package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.notice.CancelMeeting;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.NotifyMeeting;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.shuniu.meeting.service.notice.ReminderService;
import org.shuniu.meeting.service.notice.read.ChangeLine;
import org.shuniu.meeting.service.notice.read.ChangeQueries;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.NoticeView;
import org.shuniu.meeting.service.notice.read.RepliesView;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Notices for programs: who is asked, the notice itself, postponement and cancellation. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}")
class NoticeApiController {
    private final InvitationService invitations;
    private final Steps steps;
    private final NoticeQueries notices;
    private final ReplyQueries replies;
    private final ChangeQueries changes;

    NoticeApiController(
            InvitationService invitations,
            Steps steps,
            NoticeQueries notices,
            ReplyQueries replies,
            ChangeQueries changes) {
        this.invitations = invitations;
        this.steps = steps;
        this.notices = notices;
        this.replies = replies;
        this.changes = changes;
    }

    @Component("meetingNoticeSteps")
    record Steps(NoticeService notices, ChangeService changes, ReminderService reminders) {}

    @GetMapping("/notice")
    NoticeView notice(@PathVariable long id, @CurrentActor Actor actor) {
        return notices.notice(new MeetingId(id), actor);
    }

    @PostMapping("/notice")
    NoticeView send(@PathVariable long id, @Valid @RequestBody NotifyMeeting command, @CurrentActor Actor actor) {
        steps.notices().send(new MeetingId(id), command, actor);
        return notices.notice(new MeetingId(id), actor);
    }

    @GetMapping("/invitations")
    RepliesView invitations(@PathVariable long id, @CurrentActor Actor actor) {
        return replies.replies(new MeetingId(id), actor);
    }

    @PostMapping("/invitations")
    RepliesView invite(@PathVariable long id, @Valid @RequestBody InviteMany command, @CurrentActor Actor actor) {
        invitations.invite(new MeetingId(id), command, actor);
        return replies.replies(new MeetingId(id), actor);
    }

    @GetMapping("/invitations/candidates")
    InvitationService.Candidates candidates(@PathVariable long id, @CurrentActor Actor actor) {
        return invitations.candidates(new MeetingId(id), actor);
    }

    @PostMapping("/invitations/{invitation}/removal")
    RepliesView remove(@PathVariable long id, @PathVariable long invitation, @CurrentActor Actor actor) {
        invitations.uninvite(new MeetingId(id), invitation, actor);
        return replies.replies(new MeetingId(id), actor);
    }

    @PostMapping("/urging")
    Urged urge(@PathVariable long id, @CurrentActor Actor actor) {
        return new Urged(steps.reminders().urge(new MeetingId(id), actor));
    }

    record Urged(int open) {}

    @GetMapping("/changes")
    List<ChangeLine> changes(@PathVariable long id, @CurrentActor Actor actor) {
        return changes.changes(new MeetingId(id), actor);
    }

    @PostMapping("/postponement")
    Postponed postpone(@PathVariable long id, @Valid @RequestBody PostponeMeeting command, @CurrentActor Actor actor) {
        int lost = steps.changes().postpone(new MeetingId(id), command, actor);
        return new Postponed(notices.notice(new MeetingId(id), actor), lost);
    }

    /** @param roomsLost bookings that could not move along */
    record Postponed(NoticeView notice, int roomsLost) {}

    @PostMapping("/cancellation")
    NoticeView cancel(@PathVariable long id, @Valid @RequestBody CancelMeeting command, @CurrentActor Actor actor) {
        steps.changes().cancel(new MeetingId(id), command, actor);
        return notices.notice(new MeetingId(id), actor);
    }
}
