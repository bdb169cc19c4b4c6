package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.review.Move;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of an application through the office, and sessions that need none (MTG-01, MTG-11, MTG-15). */
class ApprovalRouteTests extends WithMeetings {
    @Autowired
    private Visibility visibility;

    /** MTG-01: a meeting outside of the plan passes one step more. */
    @Test
    void goesFromTheUnitToTheLeaderStepByStep() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        assertThat(walk.step(id)).isEqualTo("UNIT_HEAD");
        walk.agree(id, "同意。", "shihengshan");
        assertThat(walk.step(id)).isEqualTo("LEADERSHIP");
        walk.agree(id, "已经集体研究。", "xiahe");
        assertThat(walk.step(id)).isEqualTo("MEETING_OFFICE");
        walk.agree(id, "符合规定。", "sanghe");
        assertThat(walk.step(id)).isEqualTo("UNPLANNED");
        walk.agree(id, "同意。", "luwenzhou");
        assertThat(walk.step(id)).isEqualTo("SECRETARY_GENERAL");
        assertThat(visibility.canSee(walk.person("shenhuaian"), id.subject())).isFalse();
        walk.agree(id, "呈请审批。", "jiangfan");
        assertThat(walk.step(id)).isEqualTo("MEETING_APPROVAL");
        assertThat(visibility.canSee(walk.person("shenhuaian"), id.subject())).isTrue();
        walk.agree(id, "", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(visibility.canSee(walk.person("duheng"), id.subject())).isFalse();
    }

    @Test
    void comesBackToItsAuthorAndGoesOnItsWayAgain() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        walk.agree(id, "同意。", "shihengshan");
        walk.sendBack(id, "xiahe");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.DRAFTING);
        walk.submit(id, "zhaoheng");
        assertThat(walk.step(id)).isEqualTo("UNIT_HEAD");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.IN_REVIEW);
    }

    @Test
    void endsWhenTheLeaderDoesNotAgree() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        walk.toTheLeader(id);
        walk.decide(id, Move.DISAGREE, "可以不开。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.REFUSED);
    }

    /** MTG-15: 第39次 goes on with 第40次; the first number is said once. */
    @Test
    void numbersStandingSessionsWithoutAGap() {
        var first = session("2026-03-02");
        walk.convene(first, 39, "sanghe");
        assertThat(walk.meeting(first).sessionNumber()).isEqualTo(39);
        assertThat(walk.meeting(first).status()).isEqualTo(MeetingStatus.APPROVED);
        var second = session("2026-03-16");
        assertThatThrownBy(() -> walk.convene(second, 50, "sanghe")).isInstanceOf(InvalidException.class);
        var third = session("2026-03-30");
        walk.convene(third, null, "jianning");
        assertThat(walk.meeting(third).sessionNumber()).isEqualTo(40);
        var nextTerm = session("2028-03-06");
        walk.convene(nextTerm, null, "jianning");
        assertThat(walk.meeting(nextTerm).sessionNumber()).isEqualTo(1);
    }

    private MeetingId session(String day) {
        return walk.drafted(walk.form("省政府专题会议 " + day, day).with(form -> form.kind = MeetingClass.TOPICAL), "sanghe");
    }

    @Test
    void leavesStandingSessionsToTheMeetingOffice() {
        var form = walk.form("省政府常务会议", "2026-03-02").with(one -> one.kind = MeetingClass.EXECUTIVE);
        assertThatThrownBy(() -> walk.drafted(form, "zhaoheng")).isInstanceOf(RefusedException.class);
        var id = walk.drafted(form, "sanghe");
        assertThatThrownBy(() -> walk.submit(id, "sanghe")).isInstanceOf(RefusedException.class);
    }

    @Test
    void letsOnlyTheUnitThatCallsItChangeADraft() {
        var id = walk.drafted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        assertThatThrownBy(() -> walk.submit(id, "jiyun")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> walk.submit(id, "weiran")).isInstanceOf(RefusedException.class);
    }
}
