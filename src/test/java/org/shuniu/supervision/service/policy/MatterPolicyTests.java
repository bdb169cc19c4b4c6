package org.shuniu.supervision.service.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.Cause;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.MatterNumber;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.Task;
import org.shuniu.support.People;

/** Role × action of the matter as a whole: who may, who may not, and by which article. */
class MatterPolicyTests {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final long PROPOSER = 7;
    private static final long SUBMITTER = 8;

    private final MatterPolicy policy = new MatterPolicy();

    @ParameterizedTest
    @CsvSource({
        "EDIT, SUPERVISOR SUPERVISION_HEAD",
        "ESTABLISH, SUPERVISION_HEAD",
        "DROP, SUPERVISION_HEAD",
        "ASSIGN, SUPERVISOR SUPERVISION_HEAD",
        "SUBMIT, SUPERVISOR SUPERVISION_HEAD",
        "CLOSE, SUPERVISOR SUPERVISION_HEAD",
        "REOPEN, SUPERVISOR SUPERVISION_HEAD",
        "SETTLE, ''",
        "INSTRUCT, ''"
    })
    void opensAStepToItsDutyAlone(MatterAction action, String duties) {
        var matter = at(action, ordered());
        for (Role role : Role.values()) {
            assertThat(policy.refusal(person(9, role), now(matter, true, false), action)
                            .isEmpty())
                    .as(role + " " + action)
                    .isEqualTo(Set.of(duties.split(" ")).contains(role.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(MatterAction.class)
    void closesEveryStepToOtherOffices(MatterAction action) {
        var matter = at(action, ordered());
        for (Role role : EnumSet.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD)) {
            assertThat(policy.refusal(person(9, role), now(matter, false, false), action))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(MatterAction.class)
    void administratorsDoNoBusiness(MatterAction action) {
        for (Role role : EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(policy.refusal(person(9, role), now(at(action, ordered()), true, false), action))
                    .map(Refusal::key)
                    .contains("supervision.refused.administrator");
        }
    }

    @Test
    void leavesTheOfficesOwnIdeaToTheAdministrativeHead() {
        var own = at(MatterAction.ESTABLISH, Cause.of(MatterSource.MAJOR_MATTER, null, null, null));
        assertThat(policy.refusal(person(9, Role.SUPERVISION_HEAD), now(own, true, false), MatterAction.ESTABLISH))
                .map(Refusal::source)
                .contains("supervision.source.art11");
        assertThat(policy.refusal(person(9, Role.PRINCIPAL), now(own, false, true), MatterAction.ESTABLISH))
                .isEmpty();
        assertThat(policy.refusal(person(PROPOSER, Role.PRINCIPAL), now(own, false, true), MatterAction.ESTABLISH))
                .map(Refusal::key)
                .contains("supervision.refused.ownProposal");
    }

    /** 第十一条: a basis in free words is confirmed by somebody else than who wrote it down. */
    @Test
    void leavesNobodyToConfirmTheBasisHeNamedHimself() {
        var named = at(MatterAction.ESTABLISH, Cause.of(MatterSource.MAJOR_MATTER, null, "年度重点", null));
        var proposer = person(PROPOSER, Role.SUPERVISION_HEAD);
        assertThat(policy.refusal(proposer, now(named, true, false), MatterAction.ESTABLISH))
                .map(Refusal::key)
                .contains("supervision.refused.ownProposal");
        assertThat(policy.refusal(proposer, now(named, true, false), MatterAction.DROP))
                .isEmpty();
        assertThat(policy.refusal(person(9, Role.SUPERVISION_HEAD), now(named, true, false), MatterAction.ESTABLISH))
                .isEmpty();
    }

    @Test
    void takesWhoNamesABasisLaterForItsProposerToo() {
        var own = at(MatterAction.ESTABLISH, Cause.of(MatterSource.MAJOR_MATTER, null, null, null));
        var ordered = Cause.of(MatterSource.MAJOR_MATTER, null, "年度重点", null);
        own.describe(ordered, own.task(), List.of(), 9, NOON);
        own.describe(ordered, own.task(), List.of(), PROPOSER, NOON);
        assertThat(policy.refusal(person(9, Role.SUPERVISION_HEAD), now(own, true, false), MatterAction.ESTABLISH))
                .map(Refusal::key)
                .contains("supervision.refused.ownProposal");
        assertThat(policy.refusal(person(10, Role.SUPERVISION_HEAD), now(own, true, false), MatterAction.ESTABLISH))
                .isEmpty();
    }

    @Test
    void writesOffByASecondPerson() {
        var settled = at(MatterAction.CLOSE, ordered());
        assertThat(policy.refusal(person(SUBMITTER, Role.SUPERVISOR), now(settled, true, false), MatterAction.CLOSE))
                .map(Refusal::key)
                .contains("supervision.refused.secondPerson");
    }

    @Test
    void letsOnlyTheGovernmentsOfficeDesignate() {
        var head = person(9, Role.SUPERVISION_HEAD);
        assertThat(policy.refusalToDesignate(head, true)).isEmpty();
        assertThat(policy.refusalToDesignate(head, false)).map(Refusal::source).contains("supervision.source.art7");
        assertThat(policy.refusalToDesignate(person(9, Role.SUPERVISOR), true)).isNotEmpty();
    }

    private static Cause ordered() {
        return Cause.of(MatterSource.INSTRUCTION, null, "批示", null);
    }

    /** A matter in a phase from which this step starts. */
    private static Matter at(MatterAction action, Cause cause) {
        var task = new Task("标题", "要求", MatterForm.DAILY, false, false, ReportingFrequency.NONE, null, 55L, "梁若谷");
        var matter = new Matter(new Origin(PROPOSER, "高远", 1, "办公厅", 2, NOON, TODAY), cause, task);
        if (action == MatterAction.EDIT || action == MatterAction.DROP || action == MatterAction.ESTABLISH) {
            return matter;
        }
        matter.establish(MatterNumber.of(2026, 1), TODAY, NOON);
        if (action == MatterAction.ASSIGN) {
            return matter;
        }
        matter.assign(TODAY, NOON);
        if (action == MatterAction.SUBMIT || action == MatterAction.ADD_UNIT) {
            return matter;
        }
        matter.submit(SUBMITTER, NOON);
        if (action == MatterAction.CLOSE || action == MatterAction.REOPEN) {
            matter.settle(TODAY, NOON);
        }
        return matter;
    }

    private static Situation now(Matter matter, boolean ofSupervision, boolean headOfGovernment) {
        return new Situation(matter, List.of(), ofSupervision, headOfGovernment, false, 0);
    }

    private static Actor person(long id, Role role) {
        return People.actor(id, "某人", 11, "督查处", 1, "省政府办公厅", role);
    }
}
