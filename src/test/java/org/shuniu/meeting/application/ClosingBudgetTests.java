package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.Unpacked;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.closing.CostStatement;
import org.shuniu.meeting.domain.closing.CostStatementRepository;
import org.shuniu.meeting.service.closing.CloseMeeting;
import org.shuniu.meeting.service.closing.ClosingService;
import org.shuniu.meeting.service.closing.RecordCost;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;
import org.springframework.beans.factory.annotation.Autowired;

/** 归档 needs cost ≤ budget: over it only with a reason, and even so the meeting stays open (domain/06, MTG-08). */
class ClosingBudgetTests extends WithMeetings {
    private static final int BUDGET = 10_000;

    @Autowired
    private ClosingService closing;

    @Autowired
    private CostStatementRepository statements;

    @Autowired
    private ArchivePackage archive;

    @Autowired
    private EntityManager entities;

    private MeetingId id;

    @BeforeEach
    void hold() {
        id = walk.submitted(walk.form("全省灌区会议", "2026-02-13").with(form -> form.lodging = BUDGET), "zhaoheng");
        walk.toTheLeader(id);
        walk.agree(id, "同意。", "shenhuaian");
        var meeting = walk.meeting(id);
        List.of(MeetingAction.NOTIFY, MeetingAction.OPEN, MeetingAction.END)
                .forEach(action -> meeting.step(action, clock.instant()));
        entities.flush();
    }

    private void state(int meals, @Nullable String remark) {
        int version =
                statements.findById(id.value()).map(kept -> kept.version()).orElse(CostStatement.NONE);
        closing.state(id, cost(meals, remark, version), walk.person("zhaoheng"));
        entities.flush();
    }

    private static RecordCost cost(int meals, @Nullable String remark, int version) {
        return new RecordCost(120, 1, BigDecimal.ZERO, BigDecimal.valueOf(meals), BigDecimal.ZERO, remark, version);
    }

    private static List<Refusal> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call).problems();
    }

    private List<String> missing() {
        var close = new CloseMeeting(walk.meeting(id).version());
        return refused(() -> closing.close(id, close, walk.person("zhaoheng"))).stream()
                .map(Refusal::key)
                .toList();
    }

    @Test
    void takesACostAboveTheBudgetWithAReasonOnly() {
        assertThat(refused(() -> state(BUDGET + 1, " "))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("remark");
            assertThat(problem.args()).containsExactly("10001", "10000");
        });
        assertThat(statements.findById(id.value())).isEmpty();
        state(BUDGET, null);
        assertThat(missing()).doesNotContain("meeting.closing.missing.overBudget");
    }

    @Test
    void isStatedOnceByWhoFoundNoStatement() {
        state(BUDGET, null);
        assertThatThrownBy(() -> closing.state(id, cost(1, null, CostStatement.NONE), walk.person("zhaoheng")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("meeting.cost.refused.stale");
        state(BUDGET - 1, null);
        assertThat(statements.findById(id.value()).orElseThrow().cost().meals())
                .isEqualByComparingTo(String.valueOf(BUDGET - 1));
    }

    /** The file says by what the meeting was called: its application, and what was said on its way. */
    @Test
    void isFiledWithItsApplicationAndApproval() throws IOException {
        var papers = Unpacked.of(archive.of(id, walk.person("zhaoheng")));
        assertThat(papers.get("会议申请.csv")).contains("部署年度重点工作。", "厅长办公会纪要第3期", "10000", "本部门预算");
        assertThat(papers.get("审批意见.csv")).contains("领导审批", "同意。", "沈怀安", "符合规定。");
    }

    @Test
    void staysOpenWhileTheCostIsAboveTheBudget() {
        assertThat(missing()).contains("meeting.closing.missing.cost");
        state(BUDGET + 1, "临时增加分会场设备租用。");
        assertThat(missing()).contains("meeting.closing.missing.overBudget");
        assertThat(walk.meeting(id).status()).isEqualTo(MeetingStatus.ENDED);
        state(BUDGET, "设备租用退款。");
        assertThat(missing()).doesNotContain("meeting.closing.missing.overBudget");
    }
}
