package org.shuniu.document.service.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.document.DocumentFixtures.OFFICE;
import static org.shuniu.document.DocumentFixtures.aDocument;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.service.policy.Situation.ExceptionState;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.support.People;

/** Role × state × action: who may, who may not, and in which words. */
class DocumentPolicyTests {
    private static final long OTHER_UNIT = 12;
    private static final long DRAFTING_UNIT = 11;

    private final DocumentPolicy policy = new DocumentPolicy();

    /** One holder of every duty, in another unit of the same organ, at the step where the duty is due. */
    @ParameterizedTest
    @CsvSource({
        "APPROVE_UNIT, UNIT_REVIEW, UNIT_HEAD",
        "COORDINATE, COORDINATION, SECRETARY",
        "ACCEPT, ACCEPTANCE, OFFICE_REVIEWER",
        "PASS_ISSUING, GATE_ISSUING, OFFICE_REVIEWER",
        "PASS_POLICY, GATE_POLICY, OFFICE_REVIEWER",
        "PASS_LEGAL, GATE_LEGAL, LEGAL_REVIEWER",
        "PASS_FORMAT, GATE_FORMAT, OFFICE_REVIEWER",
        "SIGN, SIGNATURE, LEADER"
    })
    void opensAReviewStepToItsDutyAlone(DocumentAction action, DocumentStep step, Role duty) {
        var document = aDocument().inReview(step);
        for (Role role : Role.values()) {
            boolean may = role == duty || (action == DocumentAction.SIGN && role == Role.PRINCIPAL);
            assertThat(policy.refusal(person(role), now(document), action).isEmpty())
                    .as(role + " " + action)
                    .isEqualTo(may);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TYPESET, TYPESETTING, TYPESETTER",
        "SEAL, SEALING, SEAL_KEEPER",
        "DISPATCH, DISPATCH, REGISTRAR",
        "VOID_NUMBER, DISPATCH, REGISTRAR"
    })
    void opensAnIssuingStepToItsDutyAlone(DocumentAction action, DocumentStep step, Role duty) {
        var document = aDocument().numbered(step);
        for (Role role : Role.values()) {
            assertThat(policy.refusal(person(role), now(document), action).isEmpty())
                    .as(role + " " + action)
                    .isEqualTo(role == duty);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentAction.class)
    void administratorsDoNoBusiness(DocumentAction action) {
        var document = aDocument().draft();
        for (Role role : EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(policy.duty(person(role), now(document), action))
                    .map(Refusal::key)
                    .contains("document.refused.administrator");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class)
    void refusesGatesToTheDrafterAndTheDraftingUnit(Gate gate) {
        var document = aDocument().inReview(gate.step());
        var drafter = withRoles(People.drafter(), Role.OFFICE_REVIEWER, Role.LEGAL_REVIEWER);
        var neighbour = in(DRAFTING_UNIT, 150, Role.OFFICE_REVIEWER, Role.LEGAL_REVIEWER);
        assertThat(key(drafter, document, DocumentAction.passing(gate))).isEqualTo("document.refused.ownDocument");
        assertThat(key(neighbour, document, DocumentAction.passing(gate))).isEqualTo("document.refused.ownUnit");
    }

    @Test
    void doesNotLetAHeadApproveTheOwnDraft() {
        var head = withRoles(People.drafter(), Role.DRAFTER, Role.UNIT_HEAD);
        assertThat(key(head, aDocument().inReview(DocumentStep.UNIT_REVIEW), DocumentAction.APPROVE_UNIT))
                .isEqualTo("document.refused.ownDocument");
    }

    @Test
    void wantsThePrincipalForUpwardAndImportantPapers() {
        var important = aDocument().important().inReview(DocumentStep.SIGNATURE);
        assertThat(key(person(Role.LEADER), important, DocumentAction.SIGN))
                .isEqualTo("document.refused.principalSigns");
        assertThat(policy.refusal(person(Role.PRINCIPAL), now(important), DocumentAction.SIGN))
                .isEmpty();
    }

    @Test
    void wantsThePrincipalWhereAnOfficeWritesToGovernments() {
        var authorised = aDocument().to("各市人民政府").inReview(DocumentStep.SIGNATURE);
        assertThat(key(person(Role.LEADER), authorised, DocumentAction.SIGN))
                .isEqualTo("document.refused.principalSigns");
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void letsNobodySignWhileAGateIsOpen(Gate missing) {
        var document = aDocument().inReview(DocumentStep.SIGNATURE);
        var passed = EnumSet.complementOf(EnumSet.of(missing));
        var now = new Situation(
                document, Set.of(), true, Set.of(OFFICE), Set.of(), passed, Set.of(), 0, 0, 0, null, false);
        assertThat(policy.refusal(person(Role.LEADER), now, DocumentAction.SIGN))
                .map(Refusal::key)
                .contains("document.refused.gate." + missing);
    }

    @Test
    void letsNobodySignOverAnOpenDisagreement() {
        var document = aDocument().inReview(DocumentStep.SIGNATURE);
        var now = new Situation(
                document,
                Set.of(),
                true,
                Set.of(OFFICE),
                Set.of(),
                EnumSet.allOf(Gate.class),
                Set.of(),
                1,
                0,
                0,
                null,
                false);
        assertThat(policy.refusal(person(Role.LEADER), now, DocumentAction.SIGN))
                .map(Refusal::key)
                .contains("document.refused.disagreement");
    }

    @Test
    void keepsTheSealFromSignerAndDrafter() {
        var document = aDocument().numbered(DocumentStep.SEALING);
        var keeper = person(Role.SEAL_KEEPER);
        var signedByKeeper = new Situation(
                document,
                Set.of(),
                true,
                Set.of(OFFICE),
                Set.of(),
                Set.of(),
                Set.of(keeper.personId()),
                0,
                0,
                0,
                null,
                false);
        assertThat(policy.refusal(keeper, signedByKeeper, DocumentAction.SEAL))
                .map(Refusal::key)
                .contains("document.refused.sealsSigned");
        assertThat(key(withRoles(People.drafter(), Role.SEAL_KEEPER), document, DocumentAction.SEAL))
                .isEqualTo("document.refused.sealsOwn");
    }

    @Test
    void keepsTheSealOfOthersAway() {
        var document = aDocument().numbered(DocumentStep.SEALING);
        var now = new Situation(
                document, Set.of(), true, Set.of(99L), Set.of(), Set.of(), Set.of(), 0, 0, 0, null, false);
        assertThat(policy.refusal(person(Role.SEAL_KEEPER), now, DocumentAction.SEAL))
                .map(Refusal::key)
                .contains("document.refused.sealOfOthers");
    }

    @Test
    void entersReceiptsForTheIssuersRegistrarOnceThePaperIsOut() {
        var registrar = person(Role.REGISTRAR);
        assertThat(policy.refusal(registrar, now(aDocument().issued()), DocumentAction.RECORD_RECEIPT))
                .isEmpty();
        assertThat(key(registrar, aDocument().numbered(DocumentStep.DISPATCH), DocumentAction.RECORD_RECEIPT))
                .isEqualTo("document.refused.phase.NUMBERED");
        assertThat(key(person(Role.ARCHIVIST), aDocument().issued(), DocumentAction.RECORD_RECEIPT))
                .isEqualTo("document.refused.role.REGISTRAR");
        var recipient = new Situation(
                aDocument().issued(), Set.of(), false, Set.of(99L), Set.of(), Set.of(), Set.of(), 0, 0, 0, null, true);
        assertThat(policy.refusal(registrar, recipient, DocumentAction.RECORD_RECEIPT))
                .map(Refusal::key)
                .contains("document.refused.receiptOfOthers");
    }

    @Test
    void numbersOnlyWhatWasRechecked() {
        assertThat(key(person(Role.REGISTRAR), aDocument().signed(DocumentStep.NUMBERING), DocumentAction.NUMBER))
                .isEqualTo("document.refused.notRechecked");
        assertThat(policy.refusal(person(Role.REGISTRAR), now(aDocument().cleared()), DocumentAction.NUMBER))
                .isEmpty();
    }

    @Test
    void asksOfficeBeforeLeaderOnTheExceptionPath() {
        var document = aDocument().draft();
        var asked = exception(document, new ExceptionState(5, false, false));
        var approved = exception(document, new ExceptionState(5, true, false));
        assertThat(policy.refusal(person(Role.LEADER), asked, DocumentAction.SIGN_EXCEPTION))
                .map(Refusal::key)
                .contains("document.refused.exceptionOffice");
        assertThat(policy.refusal(person(Role.SECRETARY), asked, DocumentAction.APPROVE_EXCEPTION))
                .isEmpty();
        assertThat(policy.refusal(person(Role.LEADER), approved, DocumentAction.SIGN_EXCEPTION))
                .isEmpty();
        assertThat(policy.refusal(person(Role.SECRETARY), asked, DocumentAction.REFUSE_EXCEPTION))
                .isEmpty();
        assertThat(policy.refusal(person(Role.SECRETARY), approved, DocumentAction.REFUSE_EXCEPTION))
                .isNotEmpty();
    }

    @Test
    void letsASuperiorRevokeButNoStranger() {
        var document = aDocument().issued();
        var supervisor = person(Role.DOCUMENT_SUPERVISOR);
        var superior = new Situation(
                document, Set.of(), false, Set.of(50L), Set.of(50L), Set.of(), Set.of(), 0, 0, 0, null, true);
        var stranger = new Situation(
                document, Set.of(), false, Set.of(60L), Set.of(50L), Set.of(), Set.of(), 0, 0, 0, null, true);
        assertThat(policy.refusal(supervisor, superior, DocumentAction.REVOKE)).isEmpty();
        assertThat(policy.refusal(supervisor, stranger, DocumentAction.REVOKE))
                .map(Refusal::key)
                .contains("document.refused.otherOrgan");
    }

    @Test
    void tellsWhoStandsAtAnotherStepThatSomebodyMovedFirst() {
        var document = aDocument().inReview(DocumentStep.GATE_LEGAL);
        assertThat(policy.outOfOrder(now(document), DocumentAction.PASS_POLICY))
                .map(Refusal::key)
                .contains("document.refused.step.GATE_LEGAL");
    }

    private @Nullable String key(Actor actor, Document document, DocumentAction action) {
        return policy.refusal(actor, now(document), action).map(Refusal::key).orElse(null);
    }

    private static Situation now(Document document) {
        return new Situation(
                document,
                Set.of(),
                true,
                Set.of(OFFICE),
                Set.of(),
                EnumSet.allOf(Gate.class),
                Set.of(),
                0,
                0,
                0,
                null,
                true);
    }

    private static Situation exception(Document document, ExceptionState state) {
        return new Situation(
                document, Set.of(), false, Set.of(OFFICE, 5L), Set.of(), Set.of(), Set.of(), 0, 0, 0, state, false);
    }

    private static Actor person(Role role) {
        return in(OTHER_UNIT, 160, role);
    }

    private static Actor in(long unit, long person, Role... roles) {
        return People.actor(person, "陆文舟", unit, "文电处", OFFICE, "省政府办公厅", roles);
    }

    private static Actor withRoles(Actor actor, Role... roles) {
        return People.actor(
                actor.personId(),
                actor.name(),
                actor.unitId(),
                actor.unitName(),
                actor.organId(),
                actor.organName(),
                roles);
    }
}
