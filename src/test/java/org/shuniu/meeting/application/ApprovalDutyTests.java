package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.review.Move;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.move.MassReassignment;
import org.shuniu.review.service.move.MassReassignment.ReassignAll;
import org.shuniu.review.service.move.MoveForm;
import org.shuniu.review.service.move.MoveService;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may decide on an application, and whose word counts when more persons speak (MTG-02, MTG-11). */
class ApprovalDutyTests extends WithMeetings {
    @Autowired
    private MoveService moves;

    @Autowired
    private MassReassignment mass;

    @Autowired
    private MeetingApplicationRepository applications;

    @Autowired
    private EntityManager entities;

    private MeetingId atTheLeader() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        walk.toTheLeader(id);
        entities.flush();
        return id;
    }

    private void hand(MeetingId id, Move move, String from, String to) {
        var actor = walk.person(from);
        var item = walk.cases().itemFor(id.subject(), actor).orElseThrow();
        moves.onItem(item.id(), move, form(item.version(), walk.person(to).personId()), actor);
        entities.flush();
    }

    private static MoveForm form(int version, long to) {
        return new MoveForm(version, "请办理。", to, null, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void staysRefusedWhenOneAskedBesideAgreesAfterwards() {
        var id = atTheLeader();
        hand(id, Move.ADD_SIGNER, "shenhuaian", "liangruogu");
        walk.decide(id, Move.DISAGREE, "可以不开。", "shenhuaian");
        walk.agree(id, "同意。", "liangruogu");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.REFUSED);
    }

    @Test
    void isRefusedByTheWordOfOneAskedBeside() {
        var id = atTheLeader();
        hand(id, Move.ADD_SIGNER, "shenhuaian", "liangruogu");
        walk.decide(id, Move.DISAGREE, "与部署会重复。", "liangruogu");
        walk.agree(id, "同意。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.REFUSED);
    }

    @Test
    void isApprovedInTheNameOfTheLeaderAndNotOfOneAskedBeside() {
        var id = atTheLeader();
        hand(id, Move.ADD_SIGNER, "shenhuaian", "liangruogu");
        walk.agree(id, "同意召开。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.IN_REVIEW);
        walk.agree(id, "同意。", "liangruogu");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(applications.findById(id.value()).orElseThrow().approvedBy()).isEqualTo("沈怀安");
    }

    @Test
    void countsWhatStandsWhenAWordWasTakenBack() {
        var id = atTheLeader();
        hand(id, Move.ADD_SIGNER, "shenhuaian", "liangruogu");
        walk.decide(id, Move.DISAGREE, "与部署会重复。", "liangruogu");
        moves.onCase(id.subject(), Move.RECALL, MoveForm.blank(null), walk.person("liangruogu"));
        entities.flush();
        walk.agree(id, "不重复，同意。", "liangruogu");
        walk.agree(id, "同意。", "shenhuaian");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.APPROVED);
    }

    @Test
    void leavesTheDecisionWithTheLeaderWhoIsAsked() {
        var id = atTheLeader();
        assertThat(refusal(() -> hand(id, Move.TRANSFER, "shenhuaian", "liangruogu")))
                .isEqualTo("meeting.refused.step.MEETING_APPROVAL");
        assertThat(refusal(() -> hand(id, Move.DELEGATE, "shenhuaian", "hansongnian")))
                .isEqualTo("meeting.refused.step.MEETING_APPROVAL");
    }

    /** A clerk never signs as 部门领导. */
    @Test
    void leavesTheStepOfTheLeadershipToItsLeaders() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        walk.agree(id, "同意。", "shihengshan");
        assertThat(walk.step(id)).isEqualTo("LEADERSHIP");
        for (Move move : new Move[] {Move.TRANSFER, Move.DELEGATE, Move.ADD_SIGNER}) {
            assertThat(refusal(() -> hand(id, move, "xiahe", "baizhi")))
                    .as(move.name())
                    .isEqualTo("meeting.refused.step.LEADERSHIP");
        }
        hand(id, Move.TRANSFER, "xiahe", "weiran");
        walk.agree(id, "已经集体研究。", "weiran");
        assertThat(walk.step(id)).isEqualTo("MEETING_OFFICE");
    }

    @Test
    void isNotReassignedToAClerkByTheProcessManager() {
        var id = walk.submitted(walk.form("全省河长制会议", "2026-04-13"), "zhaoheng");
        walk.agree(id, "同意。", "shihengshan");
        entities.flush();
        long leader = walk.person("xiahe").personId();
        var all = new ReassignAll(leader, walk.person("baizhi").personId(), "出差。");
        assertThat(mass.reassign(all, walk.person("linjian")).refused()).isPositive();
        assertThat(walk.cases().openItems(id.subject()))
                .extracting(WorkItemView::personId)
                .contains(leader)
                .doesNotContain(walk.person("baizhi").personId());
    }

    private static String refusal(ThrowingCallable step) {
        return catchThrowableOfType(RefusedException.class, step).refusal().key();
    }
}
