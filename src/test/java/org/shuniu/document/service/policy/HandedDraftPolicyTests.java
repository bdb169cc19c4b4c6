package org.shuniu.document.service.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.document.DocumentFixtures.OFFICE;
import static org.shuniu.document.DocumentFixtures.aDocument;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.support.People;

/** A draft in other hands, and a paper that units have still to answer. */
class HandedDraftPolicyTests {
    private static final Actor SUCCESSOR =
            People.actor(160, "陆文舟", 12, "文电处", OFFICE, "省政府办公厅", Role.OFFICE_REVIEWER, Role.LEADER);

    private final DocumentPolicy policy = new DocumentPolicy();

    @Test
    void takesTheHolderOfAReturnedDraftForItsDrafter() {
        var draft = aDocument().draft();
        var given = Set.of(SUCCESSOR.personId());
        assertThat(policy.refusal(SUCCESSOR, now(draft, given, true, 0), DocumentAction.SUBMIT))
                .isEmpty();
        assertThat(policy.refusal(SUCCESSOR, now(draft, given, false, 0), DocumentAction.SUBMIT))
                .as("gave it on")
                .isNotEmpty();
        assertThat(policy.refusal(SUCCESSOR, now(draft, Set.of(), true, 0), DocumentAction.EDIT))
                .as("holds it for somebody else")
                .isNotEmpty();
    }

    @Test
    void keepsWhoFinishedADraftFromJudgingIt() {
        var now = now(aDocument().inReview(DocumentStep.ACCEPTANCE), Set.of(SUCCESSOR.personId()), true, 0);
        assertThat(policy.refusal(SUCCESSOR, now, DocumentAction.ACCEPT))
                .map(Refusal::key)
                .contains("document.refused.ownDocument");
    }

    @Test
    void letsNobodySignWhileAUnitIsAsked() { // 条例 第二十条（三）
        var now = now(aDocument().inReview(DocumentStep.SIGNATURE), Set.of(), true, 1);
        assertThat(policy.refusal(SUCCESSOR, now, DocumentAction.SIGN))
                .map(Refusal::key)
                .contains("document.refused.countersignOpen");
    }

    private static Situation now(Document document, Set<Long> drafters, boolean holds, int asked) {
        return new Situation(
                document,
                drafters,
                holds,
                Set.of(OFFICE),
                Set.of(),
                EnumSet.allOf(Gate.class),
                Set.of(),
                0,
                asked,
                0,
                null,
                false);
    }
}
