package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.notice.LeaveAction;
import org.shuniu.meeting.service.notice.NotifyMeeting;
import org.shuniu.meeting.service.notice.read.InvitationRow;
import org.shuniu.meeting.service.reply.DecideLeave;
import org.shuniu.supervision.MatterWalk;

/** From the list of those asked to their replies and their leave. */
class NoticeScenarioTests extends NoticeScenario {
    /** MTG-12: the approval stands on the notice; who is asked may know of it, and only from then on. */
    @Test
    void tellsThoseWhoAreAskedAndShowsTheApproval() {
        assertThatThrownBy(() -> access.seen(meeting.meetingId(), liaison)).isInstanceOf(NotFoundException.class);
        sent();
        assertThat(access.seen(meeting.meetingId(), liaison).status()).isEqualTo(MeetingStatus.NOTIFIED);
        assertThat(papers.notice(meeting.meetingId(), liaison).text().approvalRef())
                .isEqualTo("云政办会〔2026〕3号");
        assertThat(told("NOTIFY"))
                .contains(liaison.personId(), office.person("liangruogu").personId())
                .doesNotContain(officer.personId());
        assertThat(queries.replies(meeting.meetingId(), liaison).rows())
                .extracting(InvitationRow::name)
                .containsExactly(MatterWalk.WATER);
        assertThat(queries.replies(meeting.meetingId(), officer).rows()).hasSize(3);
    }

    @Test
    void wantsTheApprovalUnlessTheRulesOfProcedureCallTheMeeting() {
        prepared.invite(meeting, Capacity.MEMBER, List.of(), List.of(office.organ(MatterWalk.WATER)), officer);
        assertThatThrownBy(() -> notices.send(
                        meeting.meetingId(),
                        new NotifyMeeting(" ", "请参会。", "桑禾", "1", "2026-02-25T17:00", meeting.version()),
                        officer))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.notice.approval.required");
    }

    @Test
    void takesNamesSubstitutesAndLeaveUntilTheDeadline() {
        sent();
        long invitation = invitation(MatterWalk.WATER);
        answer(invitation, liaison, line("方远", null, null), line("许川", "方远", null), line("韩青", null, "出差"));
        assertThat(asked.attendees().findByInvitationIdOrderByPositionAscIdAsc(invitation))
                .extracting(Attendee::name, Attendee::substituteFor, Attendee::leaveReason)
                .containsExactly(tuple("方远", null, null), tuple("许川", "方远", null), tuple("韩青", null, "出差"));
        assertThatThrownBy(() -> answer(
                        invitation, liaison, line("甲", null, null), line("乙", null, null), line("丙", null, null)))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.notice.people.tooMany");
        assertThatThrownBy(() -> answer(invitation, office.person("guhe"), line("甲", null, null)))
                .isInstanceOf(NotFoundException.class);
        clock.moveTo(at("2026-02-25T17:01"));
        assertThatThrownBy(() -> answer(invitation, liaison, line("甲", null, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting.notice.refused.late");
        answer(invitation, officer, line("甲", null, null));
        assertThat(queries.row(meeting.meetingId(), invitation, officer).recorded())
                .isTrue();
    }

    @Test
    void letsALeaderStayAwayOnlyWithConsent() {
        sent();
        var leader = office.person("hansongnian");
        long invitation = invitation(leader.name());
        answer(invitation, leader, line(leader.name(), null, "赴京开会"));
        var request = queries.replies(meeting.meetingId(), officer).leaves().get(0);
        assertThat(attendee(leader).isOnLeave()).isFalse();
        assertThatThrownBy(() -> leaves.decide(
                        meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), liaison))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> leaves.decide(
                        meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.REFUSE, "", 0), officer))
                .isInstanceOf(InvalidException.class);
        leaves.decide(meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), officer);
        assertThat(attendee(leader).leaveReason()).isEqualTo("赴京开会");
        assertThat(told("GRANT_LEAVE")).containsExactly(leader.personId());
    }
}
