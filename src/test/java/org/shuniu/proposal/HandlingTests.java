package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.proposal.ProposalOffice.FARMING;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.FINANCE;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.service.command.AskExtension;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.ReassignPart;
import org.shuniu.proposal.service.command.UpholdPart;
import org.shuniu.proposal.service.handling.AssignmentService;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.ExtensionService;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.read.ProposalListQueries;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.read.ProposalTodos;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What units and office may do on the way: 申退, 改派, 延期, 分办, who sees what. */
@DocumentOffice
class HandlingTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private ProposalQueries proposals;

    @Autowired
    private ProposalTodos todos;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    @Test
    void keepsTheFirstUnitResponsibleUntilAnotherAccepts() { // SUP-17
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, WATER);
        office.decline(id, "baizhi");
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.RETURNED);
        long part = office.view(id).parts().get(0).id();
        assignment.reassign(
                id,
                new ReassignPart(part, office.organ(FINANCE), "属财政职责。", office.version(id)),
                office.person("gaoyuan"));
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.ASSIGNED);
        assertThat(office.view(id).responsible()).isEqualTo(WATER);
        office.accept(id, "guhe");
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.UNDER_WAY);
        assertThat(office.view(id).responsible()).isEqualTo(FINANCE);
        assertThat(office.view(id).parts().get(0).state()).isEqualTo(PartState.REPLACED);
    }

    @Test
    void refusesADeclineAfterTheLimitAndASecondOne() {
        var late = office.assigned(ProposalKind.CONGRESS, FEBRUARY, WATER);
        var refused = catchThrowableOfType(RefusedException.class, () -> office.decline(late, "baizhi"));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.declineLate");
        assertThat(refused.refusal().source()).isEqualTo("proposal.source.decline");
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, WATER);
        office.decline(id, "baizhi");
        long part = office.view(id).parts().get(0).id();
        assignment.uphold(id, new UpholdPart(part, "属水务职责。", office.version(id)), office.person("gaoyuan"));
        var again = catchThrowableOfType(RefusedException.class, () -> office.decline(id, "baizhi"));
        assertThat(again.refusal().key()).isEqualTo("proposal.refused.declinedBefore");
    }

    @Test
    void letsNoUnitPassAProposalOnByItself() {
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, WATER);
        long part = office.view(id).parts().get(0).id();
        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> assignment.reassign(
                        id,
                        new ReassignPart(part, office.organ(FINANCE), "请财政办理。", office.version(id)),
                        office.person("baizhi")));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.passOn");
        assertThat(refused.refusal().source()).isEqualTo("proposal.source.passOn");
    }

    @Test
    void extendsBeforehandOnlyAndKeepsTheFormerLimitInSight() {
        var late = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        var refused = catchThrowableOfType(RefusedException.class, () -> ask(late, 6));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.extensionLate");
        var id = office.underWay(ProposalKind.CONGRESS, TODAY.minusDays(20), WATER);
        var before = office.view(id).clock().dueOn();
        assertThat(catchThrowableOfType(InvalidException.class, () -> ask(id, 7))
                        .problems())
                .extracting(problem -> problem.key() + " " + problem.source())
                .containsExactly("proposal.invalid.maxMonths proposal.source.limit");
        ask(id, 6);
        extensions.grant(id, new Confirm(null, office.version(id)), office.person("gaoyuan"));
        assertThat(office.view(id).clock().originalDueOn()).isEqualTo(before);
        assertThat(office.view(id).clock().dueOn()).isAfter(before);
        var longest = catchThrowableOfType(RefusedException.class, () -> ask(id, 6));
        assertThat(longest.refusal().key()).isEqualTo("proposal.refused.longest");
        assertThat(longest.refusal().source()).isEqualTo("proposal.source.limit");
    }

    private void ask(ProposalId id, int months) {
        extensions.ask(id, new AskExtension(months, "需要跨年度安排资金。", office.version(id)), office.person("baizhi"));
    }

    @Test
    void asksForAReasonBeforeALongerLimit() {
        var id = office.registered(ProposalKind.CONGRESS);
        var without = office.assignment(Handling.LEAD_CO, TODAY, 6, " ", WATER);
        assertThat(catchThrowableOfType(InvalidException.class, () -> office.assign(id, without))
                        .problems())
                .extracting(problem -> problem.key())
                .containsExactly("proposal.invalid.wideReason");
        office.assign(id, office.assignment(Handling.LEAD_CO, TODAY, 6, "涉及面广。", WATER));
        assertThat(office.view(id).clock().months()).isEqualTo(6);
        assertThat(office.view(id).clock().wideReason()).isEqualTo("涉及面广。");
    }

    @Test
    void waitsForEverySeparateUnit() { // SUP-08
        var id = office.registered(ProposalKind.CPPCC);
        office.assign(id, office.assignment(Handling.SEPARATE, FEBRUARY, null, null, WATER, FARMING));
        office.accept(id, "baizhi");
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.ASSIGNED);
        office.contact(id, "baizhi");
        office.recordReply(id, "baizhi", TODAY);
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.ASSIGNED);
        office.accept(id, "heyue");
        office.contact(id, "heyue");
        office.recordReply(id, "heyue", TODAY);
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.REPLIED);
        assertThat(office.view(id).replies()).hasSize(2).allMatch(reply -> reply.late());
    }

    @Test
    void wantsWordsToCloseWithoutARating() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "baizhi");
        office.recordReply(id, "baizhi", TODAY);
        var closing = beans.getBean(ClosingService.class);
        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> closing.close(id, new Confirm(" ", office.version(id)), office.person("gaoyuan")))
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("remark");
        closing.close(id, new Confirm("提出人未反馈。", office.version(id)), office.person("gaoyuan"));
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.CLOSED);
    }

    @Test
    void registersEachNumberOfASessionOnce() {
        var first = ProposalOffice.registration(ProposalKind.CONGRESS, "关于同号登记的建议");
        var service = beans.getBean(RegistrationService.class);
        service.register(first, office.person("gaoyuan"));
        assertThat(catchThrowableOfType(InvalidException.class, () -> service.register(first, office.person("gaoyuan")))
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("number");
    }

    @Test
    void isSeenByOfficeAndUnitsOnly() {
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, WATER);
        for (String account : new String[] {"gaoyuan", "wenjing", "baizhi", "shihengshan"}) {
            assertThat(proposals.view(id, office.person(account)).id()).isEqualTo(id.value());
        }
        for (String account : new String[] {"guhe", "zhaoheng", "fangqing", "lanxin"}) {
            assertThat(catchThrowableOfType(NotFoundException.class, () -> proposals.view(id, office.person(account))))
                    .as(account)
                    .isNotNull();
        }
    }

    @Test
    void waitsOnTheDeskOfLiaisonAndSupervisor() {
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, WATER);
        assertThat(todo("baizhi", id)).isEqualTo("proposal.action.ACCEPT");
        assertThat(todo("guhe", id)).isEqualTo("none");
        office.decline(id, "baizhi");
        assertThat(todo("baizhi", id)).isEqualTo("none");
        assertThat(todo("gaoyuan", id)).isEqualTo("proposal.action.REASSIGN");
    }

    private String todo(String account, ProposalId id) {
        for (int page = 1; page < 10; page++) {
            var found = todos.page(TodoSource.Box.TODO, "", office.person(account), page);
            for (var line : found.rows()) {
                if (line.link().equals(id.link())) {
                    return String.valueOf(line.stepKey());
                }
            }
        }
        return "none";
    }

    @Test
    void listsByLightAsThePureFunctionSays() {
        var id = office.assigned(ProposalKind.CONGRESS, FEBRUARY, WATER);
        var list = beans.getBean(ProposalListQueries.class);
        var number = office.view(id).number();
        for (Light light : Light.values()) {
            var filter = new ProposalFilter(number, null, null, light, null, WATER, null);
            assertThat(list.page(filter, office.person("baizhi"), 1).rows())
                    .as(light.name())
                    .hasSize(light == Light.RED ? 1 : 0)
                    .allMatch(row -> row.light() == light);
        }
    }
}
