package org.shuniu.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** State secrets enter no inspection, neither its plan nor what is said to a step. */
@SupervisionOffice
class InspectionSecrecyTests {
    private static final String MARKED = "机密★10年 内容";

    @Autowired
    private InspectionWalk walk;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inSpring() {
        clock.moveTo("2026-04-07");
    }

    private static void refused(String field, ThrowingCallable step) {
        var refusal = catchThrowableOfType(InvalidException.class, step);
        assertThat(refusal).as(field).isNotNull();
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("secrecy.refused");
            assertThat(problem.field()).isEqualTo(field);
        });
    }

    @Test
    void areInNoFieldOfThePlan() {
        var plan = walk.plan("涉密样本督查甲", InspectionWalk.WATER);
        refused("scope", () -> walk.drafted(with(plan, MARKED, plan.order(), "另一件事。")));
        refused("order", () -> walk.drafted(with(plan, plan.scope(), MARKED, "另一件事。")));
        refused("notDuplicateBecause", () -> walk.drafted(with(plan, plan.scope(), plan.order(), MARKED)));
    }

    private static DraftInspection with(DraftInspection plan, String scope, String order, String because) {
        // @formatter:off
        return new DraftInspection(plan.title(), plan.from(), plan.to(), plan.focus(), scope, plan.content(), plan.form(),
                plan.basis(), order, plan.methods(), plan.objects(), null, because, 0);
        // @formatter:on
    }

    @Test
    void areInNoWordsToAStepOfThePlan() {
        var plans = walk.desks().plans();
        var id = walk.drafted(walk.plan("涉密样本督查乙", InspectionWalk.WATER));
        refused("words", () -> plans.submit(id, marked(id), walk.person("gaoyuan")));
        refused("words", () -> plans.discard(id, marked(id), walk.person("gaoyuan")));
        plans.submit(id, walk.say(id), walk.person("gaoyuan"));
        refused("words", () -> plans.sendBack(id, marked(id), walk.person("wenjing")));
        var approval = new ApproveInspection(walk.person("luwenzhou").personId(), MARKED, walk.version(id));
        refused("words", () -> plans.approve(id, approval, walk.person("wenjing")));
    }

    private SayInspection marked(InspectionId id) {
        return new SayInspection(MARKED, walk.version(id));
    }

    @Test
    void areInNoWordsToAConclusion() {
        var id = walk.underWay("涉密样本督查丙", InspectionWalk.WATER);
        var object = walk.object(id, InspectionWalk.WATER);
        walk.conclude(object, ConclusionProposal.NONE);
        var words = new SayInspection(MARKED, walk.part(object).version());
        refused("words", () -> walk.desks().conclusions().approve(object, words, walk.person("luwenzhou")));
        refused("words", () -> walk.desks().conclusions().sendBack(object, words, walk.person("luwenzhou")));
        refused("words", () -> walk.desks().conclusions().serve(object, words, walk.person("gaoyuan")));
    }
}
