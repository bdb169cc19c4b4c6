package org.shuniu.document.service.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.document.DocumentFixtures.OFFICE;
import static org.shuniu.document.DocumentFixtures.aDocument;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.support.People;

/** 乙（代甲）: what is open to the one and closed to neither (ORG-14, DOC-03). */
class DelegatePolicyTests {
    private static final long DRAFTING_UNIT = 11;
    private static final Actor DELEGATE = person(180, 13, Role.DUTY_OFFICER);

    private final DocumentPolicy policy = new DocumentPolicy();

    @Test
    void lendsTheDutiesOfThePersonBehind() {
        assertThat(reason(DELEGATE, person(160, 12, Role.LEGAL_REVIEWER), gate(), DocumentAction.PASS_LEGAL))
                .isNull();
        assertThat(reason(DELEGATE, person(160, 12, Role.OFFICE_REVIEWER), gate(), DocumentAction.PASS_LEGAL))
                .isEqualTo("document.refused.role.LEGAL_REVIEWER");
    }

    @Test
    void doesNotLendTheDelegatesOwnDuties() {
        var reviewer = person(180, 13, Role.LEGAL_REVIEWER);
        assertThat(reason(reviewer, person(160, 12, Role.DRAFTER), gate(), DocumentAction.PASS_LEGAL))
                .isEqualTo("document.refused.role.LEGAL_REVIEWER");
    }

    @Test
    void signsImportantPapersForThePrincipalOnly() { // 条例 第二十二条
        var important = aDocument().important().inReview(DocumentStep.SIGNATURE);
        assertThat(reason(DELEGATE, person(160, 12, Role.LEADER), important, DocumentAction.SIGN))
                .isEqualTo("document.refused.principalSigns");
        assertThat(reason(DELEGATE, person(160, 12, Role.PRINCIPAL), important, DocumentAction.SIGN))
                .isNull();
    }

    @Test
    void keepsDrafterAndDraftingUnitAwayOnBothSides() {
        var behind = person(160, 12, Role.LEGAL_REVIEWER);
        assertThat(reason(People.drafter(), behind, gate(), DocumentAction.PASS_LEGAL))
                .isEqualTo("document.refused.ownDocument");
        assertThat(reason(person(181, DRAFTING_UNIT), behind, gate(), DocumentAction.PASS_LEGAL))
                .isEqualTo("document.refused.ownUnit");
        assertThat(reason(DELEGATE, person(182, DRAFTING_UNIT, Role.LEGAL_REVIEWER), gate(), DocumentAction.PASS_LEGAL))
                .isEqualTo("document.refused.ownUnit");
    }

    @Test
    void keepsTheSealFromThoseWhoSignedOrDraftedOnBothSides() {
        var document = aDocument().numbered(DocumentStep.SEALING);
        var keeper = person(160, 12, Role.SEAL_KEEPER);
        assertThat(reason(DELEGATE, keeper, document, DocumentAction.SEAL)).isNull();
        assertThat(reason(DELEGATE, keeper, document, DocumentAction.SEAL, DELEGATE.personId()))
                .isEqualTo("document.refused.sealsSigned");
        assertThat(reason(DELEGATE, keeper, document, DocumentAction.SEAL, keeper.personId()))
                .isEqualTo("document.refused.sealsSigned");
        assertThat(reason(People.drafter(), keeper, document, DocumentAction.SEAL))
                .isEqualTo("document.refused.sealsOwn");
    }

    @Test
    void lendsNothingOutsideTheStep() {
        var document = aDocument().numbered(DocumentStep.SEALING);
        assertThat(reason(DELEGATE, person(160, 12, Role.REGISTRAR), document, DocumentAction.VOID_NUMBER))
                .isEqualTo("document.refused.role.REGISTRAR");
    }

    private static Document gate() {
        return aDocument().inReview(DocumentStep.GATE_LEGAL);
    }

    private @Nullable String reason(
            Actor delegate, Actor behind, Document document, DocumentAction action, Long... signers) {
        var now = new Situation(
                        document,
                        Set.of(),
                        true,
                        Set.of(OFFICE),
                        Set.of(),
                        EnumSet.allOf(Gate.class),
                        Set.of(signers),
                        0,
                        0,
                        0,
                        null,
                        true)
                .actingFor(behind);
        return policy.refusal(delegate, now, action).map(Refusal::key).orElse(null);
    }

    private static Actor person(long id, long unit, Role... roles) {
        return People.actor(id, "岳川", unit, "处" + unit, OFFICE, "省政府办公厅", roles);
    }
}
