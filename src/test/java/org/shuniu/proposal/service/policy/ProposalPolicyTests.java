package org.shuniu.proposal.service.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuniu.calendar.Due;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.proposal.domain.Assignment;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.Particulars;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.Proposer;
import org.shuniu.proposal.domain.ProposerKind;
import org.shuniu.proposal.domain.Term;
import org.shuniu.support.People;

/** Role by role: what stands open, and why the rest does not. */
class ProposalPolicyTests {
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 2, 10);
    private static final Instant NOON = Instant.parse("2026-02-10T04:00:00Z");
    private static final Actor SUPERVISOR = People.actor(1, "高远", 11, "督查处", 1, "省政府办公厅", Role.SUPERVISOR);
    private static final Actor LIAISON = People.actor(2, "白芷", 21, "办公室", 2, "省水务厅", Role.SUPERVISION_LIAISON);
    private static final Actor BODY = People.actor(5, "春和", 9, "联络处", 9, "省人大常委会", Role.PROPOSAL_LIAISON);
    private static final Actor DRAFTER = People.actor(3, "赵蘅", 22, "河湖管理处", 2, "省水务厅", Role.DRAFTER);

    private final ProposalPolicy policy = new ProposalPolicy();
    private final Proposal proposal = assigned();

    private static Proposal assigned() {
        var particulars = new Particulars(ProposalKind.CONGRESS, "省十四届人大四次会议", "047", "关于水库的建议", "建议。", 9L, "省人大常委会");
        var proposal = new Proposal(
                particulars,
                List.of(new Proposer("陆知秋", null, null, ProposerKind.PERSON)),
                1,
                By.of(SUPERVISOR, NOON),
                ASSIGNED);
        var decline = ASSIGNED.plusDays(7);
        proposal.assign(
                Handling.LEAD_CO,
                List.of(
                        new Assignment(2, "省水务厅", PartRole.LEAD, ASSIGNED, decline, null),
                        new Assignment(
                                4, "省财政厅", PartRole.CO, ASSIGNED, decline, new Due(LocalDate.of(2026, 3, 10), false))),
                new Term(ASSIGNED, 3, LocalDate.of(2026, 5, 11), false, LocalDate.of(2026, 4, 23)),
                null,
                NOON);
        return proposal;
    }

    private ProposalPart part(int index) {
        return proposal.units().all().get(index);
    }

    private Situation now(boolean office, @Nullable ProposalPart own, boolean leads, boolean contacted) {
        return new Situation(
                proposal,
                ASSIGNED.plusDays(1),
                office,
                false,
                own,
                leads,
                own != null,
                contacted ? ASSIGNED : null,
                false,
                6);
    }

    private String open(Actor actor, Situation now) {
        return Arrays.stream(ProposalAction.values())
                .filter(action -> policy.refusal(actor, now, action).isEmpty())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @Test
    void letsTheOfficeMergeAndWithdrawWhatUnitsHandle() {
        assertThat(open(SUPERVISOR, now(true, null, false, false))).isEqualTo("MERGE ATTACH WITHDRAW");
    }

    @Test
    void letsTheLiaisonAcceptOrDeclineFirst() {
        assertThat(open(LIAISON, now(false, part(0), true, false))).isEqualTo("ACCEPT DECLINE ATTACH");
    }

    @Test
    void opensTheAnswerAfterAContactOnly() {
        proposal.accept(part(0), 22L, "河湖管理处", NOON);
        assertThat(open(DRAFTER, now(false, part(0), false, false))).isEqualTo("LOG_CONTACT ATTACH");
        assertThat(open(DRAFTER, now(false, part(0), false, true))).isEqualTo("LOG_CONTACT ATTACH DRAFT_REPLY");
        assertThat(open(LIAISON, now(false, part(0), true, true)))
                .isEqualTo("ASK_EXTENSION LOG_CONTACT ATTACH RECORD_REPLY");
    }

    @Test
    void letsACoUnitGiveItsOpinionButNotAnswer() {
        proposal.accept(part(1), null, null, NOON);
        assertThat(open(LIAISON, now(false, part(1), true, true))).isEqualTo("LOG_CONTACT GIVE_OPINION ATTACH");
        assertThat(policy.refusal(LIAISON, now(false, part(1), true, true), ProposalAction.DRAFT_REPLY))
                .map(Refusal::key)
                .hasValue("proposal.refused.coUnitAnswers");
    }

    @Test
    void letsTheBodyRateAndNothingElse() {
        proposal.accept(part(0), null, null, NOON);
        var of = new Situation(proposal, ASSIGNED.plusDays(1), false, true, null, false, false, null, false, 6);
        assertThat(open(BODY, of)).isEmpty();
        proposal.answered(part(0), ASSIGNED.plusDays(1), NOON);
        assertThat(open(BODY, of)).isEqualTo("RATE");
    }

    @Test
    void letsNoUnitReassign() {
        proposal.decline(part(0), "不属于本单位职责。", NOON);
        assertThat(policy.refusal(LIAISON, now(false, part(0), true, false), ProposalAction.REASSIGN))
                .map(Refusal::source)
                .hasValue("proposal.source.passOn");
        assertThat(open(SUPERVISOR, now(true, null, false, false))).isEqualTo("REASSIGN UPHOLD ATTACH WITHDRAW");
    }

    @ParameterizedTest
    @EnumSource(ProposalAction.class)
    void opensNothingToADrafterOfTheOffice(ProposalAction action) {
        assertThat(policy.refusal(People.drafter(), now(true, null, false, true), action))
                .isPresent();
    }
}
