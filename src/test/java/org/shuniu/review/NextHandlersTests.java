package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.review.PaperOffice.PAPER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.domain.StepPlan;
import org.shuniu.review.domain.Who;
import org.shuniu.review.domain.WorkItem;

/** 由上一环节指定 and 分管领导: who is asked, who may be named, who gets the work. */
class NextHandlersTests {
    private final PaperOffice office = new PaperOffice(
            Mode.ALL,
            List.of(
                    new StepPlan("CHECK", Who.HEAD_OF_DRAFTING_UNIT, null, Mode.ANY, null),
                    new StepPlan("WORK", Who.CHOSEN_BY_PREVIOUS, null, Mode.ALL, null),
                    new StepPlan("NEXT", Who.CHOSEN_BY_PREVIOUS, null, Mode.ANY, null),
                    new StepPlan("LAST", Who.LEADER_IN_CHARGE, null, Mode.ANY, null)));

    @Test
    void asksTheHandlerOfTheStepBeforeAndNobodyElse() {
        office.submit();
        assertThat(steps("", office.checker)).extracting(NextStep::kind).containsExactly("WORK");
        assertThat(steps("", office.a)).isEmpty();
        assertThat(steps("", office.drafter)).isEmpty();
        assertThatThrownBy(() -> office.moves.next().name(PAPER, List.of(11L), office.a))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void offersOnlyThoseWhoMayHandleTheStep() {
        office.subject.excluded.add(12L);
        office.submit();
        assertThat(people("")).contains("A", "C").doesNotContain("B");
        assertThat(people("C")).containsExactly("C");
        office.subject.roles.put("WORK", Role.RECHECKER);
        assertThat(people("")).containsExactly("N", "O");
    }

    @Test
    void refusesToNameSomebodyWhoMayNot() {
        office.subject.excluded.add(12L);
        office.submit();
        for (Long person : List.of(12L, 4711L)) {
            assertThatThrownBy(() -> name(office.checker.personId(), List.of(11L, person)))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.problems().get(0).field()).isEqualTo("next"));
        }
    }

    @Test
    void doesNotGoOnBeforeSomebodyIsNamed() {
        office.submit();
        assertThatThrownBy(() -> office.agree(office.checker))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo("review.refused.nobodyChosen"));
    }

    @Test
    void givesTheWorkToThoseNamedAndAsksThemForTheNext() {
        atWork(List.of(11L, 12L));
        assertThat(open()).containsExactly(11L, 12L);
        office.moves.next().name(PAPER, List.of(21L), office.a);
        office.agree(office.a);
        assertThat(steps("", office.b)).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo("NEXT");
            assertThat(step.named()).containsExactly(21L);
        });
        office.agree(office.b);
        assertThat(open()).containsExactly(21L);
    }

    @Test
    void asksForBothWhereTheFirstMayBeLeftOut() {
        office.subject.skipped.add("WORK");
        office.submit();
        assertThat(steps("", office.checker)).extracting(NextStep::kind).containsExactly("WORK", "NEXT");
        name(office.checker.personId(), List.of(22L));
        office.agree(office.checker);
        assertThat(open()).containsExactly(22L);
    }

    @Test
    void leavesAStepThatLapsedToThoseWhoUsuallyDoTheNext() {
        office.subject.roles.put("NEXT", Role.RECHECKER);
        atWork(List.of(11L));
        office.moves.signers().lapse(PAPER, "时限已过", office.checker);
        assertThat(open()).containsExactly(21L, 22L);
    }

    @Test
    void findsTheLeaderInChargeOfTheDraftersUnit() {
        office.directory.lead(10, office.c);
        office.directory.lead(11, office.a);
        toLast();
        assertThat(open()).containsExactly(13L);
    }

    @Test
    void saysSoWhereNoLeaderIsInCharge() {
        office.directory.person(71, "leader", 70, Role.LEADER);
        assertThatThrownBy(this::toLast).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().key())
                .isEqualTo("review.refused.noLeaderInCharge"));
    }

    private void toLast() {
        atWork(List.of(11L));
        office.moves.next().name(PAPER, List.of(21L), office.a);
        office.agree(office.a);
        office.agree(office.next);
    }

    private void atWork(List<Long> named) {
        office.submit();
        name(office.checker.personId(), named);
        office.agree(office.checker);
    }

    private void name(long by, List<Long> persons) {
        office.moves
                .next()
                .name(PAPER, persons, office.directory.actor(by, null).orElseThrow());
    }

    private List<NextStep> steps(String text, org.shuniu.kernel.Actor actor) {
        return office.moves.next().steps(office.paper(), text, List.of(), actor);
    }

    private List<String> people(String text) {
        return steps(text, office.checker).get(0).people().stream()
                .map(PostCard::personName)
                .toList();
    }

    private List<Long> open() {
        return office.paper().openItems().stream().map(WorkItem::personId).toList();
    }
}
