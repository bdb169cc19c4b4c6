package org.shuniu.review.service.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.FakeDirectory;
import org.shuniu.review.Mode;
import org.shuniu.review.PaperSubject;
import org.shuniu.review.StepKind;
import org.shuniu.review.domain.StepPlan;
import org.shuniu.review.domain.Who;
import org.shuniu.review.service.ReviewedSubjects;

/** What cannot be configured away: required steps, the order, and that everybody asked is heard (条例 第二十五条). */
class RouteRulesTests {
    private static final StepPlan REVIEW = plan("REVIEW", Who.ROLE_IN_ORGAN, "UNIT_HEAD", Mode.ANY);
    private static final StepPlan ASKED = plan("ASKED", Who.CHOSEN, null, Mode.ALL);
    private static final StepPlan SEAL = plan("SEAL", Who.ROLE_IN_ORGAN, "SEAL_KEEPER", Mode.ANY);

    private final RouteRules rules = new RouteRules(new ReviewedSubjects(List.of(new Letters())), new FakeDirectory());

    @Test
    void takesTheUsualWayWithAndWithoutWhatMayBeLeftOut() {
        assertThatCode(() -> check(REVIEW, ASKED, SEAL)).doesNotThrowAnyException();
        assertThatCode(() -> check(REVIEW, SEAL)).doesNotThrowAnyException();
    }

    @Test
    void keepsRequiredSteps() {
        assertThatThrownBy(() -> check(REVIEW, ASKED))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("review.refused.requiredStep"));
    }

    @Test
    void keepsOptionalStepsInTheirPlace() {
        assertThatThrownBy(() -> check(REVIEW, SEAL, ASKED))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("review.refused.requiredOrder"));
    }

    @Test
    void letsNoRouteAskFewerThanTheSubjectNames() {
        assertThatThrownBy(() -> check(REVIEW, plan("ASKED", Who.CHOSEN, null, Mode.ANY), SEAL))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> check(REVIEW, plan("ASKED", Who.ROLE_IN_ORGAN, "UNIT_HEAD", Mode.ALL), SEAL))
                .isInstanceOf(InvalidException.class);
    }

    private void check(StepPlan... plans) {
        rules.check(PaperSubject.KIND, new ArrayList<>(List.of(plans)), FakeDirectory.ORGAN);
    }

    private static StepPlan plan(String kind, Who who, @Nullable String param, Mode mode) {
        return new StepPlan(kind, who, param, mode, null);
    }

    private static class Letters extends PaperSubject {
        @Override
        public List<StepKind> stepKinds() {
            return List.of(
                    new StepKind("REVIEW", true, false, Set.of(), Optional.empty()),
                    new StepKind("ASKED", false, false, Set.of(), Optional.empty(), true),
                    new StepKind("SEAL", true, false, Set.of(), Optional.empty()));
        }
    }
}
