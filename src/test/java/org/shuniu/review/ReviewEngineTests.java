package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.review.PaperOffice.PAPER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.domain.CaseStatus;
import org.shuniu.review.domain.ItemStatus;
import org.shuniu.review.domain.Opinion;
import org.shuniu.review.domain.Place;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.move.HandOver;
import org.shuniu.review.service.move.RecordMove.OnPaper;
import org.shuniu.review.service.move.ReturnMove.Back;

class ReviewEngineTests {
    private final PaperOffice office = new PaperOffice(Mode.ALL);

    @Test
    void submittingGivesWorkToTheHeadsAndTellsOnce() {
        StepView step = office.submit();
        assertThat(step.kind()).isEqualTo("CHECK");
        assertThat(open()).containsExactly(2L, 3L);
        assertThat(office.events).singleElement().satisfies(event -> {
            assertThat(event.verb()).isEqualTo("review.SUBMIT");
            assertThat(event.audience()).containsExactlyInAnyOrder(2L, 3L);
        });
        assertThat(office.subject.heard).containsExactly("entered CHECK 1");
    }

    @Test
    void aSecondSubmissionMeetsAConflict() {
        office.submit();
        assertThatThrownBy(office::submit).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoeverIsExcludedGetsNoItemWhereOthersExist() {
        office.subject.excluded.add(2L);
        office.submit();
        assertThat(open()).containsExactly(3L);
    }

    @Test
    void refusesWhenEverybodyIsExcludedAndLeavesTheDraftWhereItIs() {
        office.subject.excluded.addAll(List.of(2L, 3L));
        assertThatThrownBy(office::submit).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().key())
                .isEqualTo("review.refused.everybodyExcluded"));
        assertThat(office.subject.heard).isEmpty();
        assertThat(office.events).isEmpty();
    }

    @Test
    void skipsStepsWithoutWork() {
        office.subject.skipped.add("WORK");
        office.atWork();
        assertThat(office.paper().step(2).state()).isEqualTo(State.SKIPPED);
        assertThat(open()).containsExactly(21L, 22L);
    }

    @Test
    void theWholeWayEndsCompleted() {
        office.atWork();
        List.of(office.a, office.b, office.c, office.next, office.next).forEach(office::agree);
        assertThat(office.paper().status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.subject.heard)
                .containsSequence("completed WORK by C", "entered NEXT 1", "completed NEXT by N", "entered LAST 1");
        assertThat(open()).isEmpty();
    }

    @Test
    void straightBackReturnsOnlyToTheReturnerAndThoseItCutOff() {
        office.atWork();
        office.agree(office.a);
        back(office.b.personId(), 1, ReturnMode.STRAIGHT_BACK);
        assertThat(office.items("WORK"))
                .extracting(WorkItem::status)
                .containsExactly(ItemStatus.DONE, ItemStatus.DONE, ItemStatus.CLOSED);
        assertThat(open()).as("the checker who had it, not his colleague").containsExactly(2L);
        office.agree(office.checker);
        assertThat(open()).containsExactly(12L, 13L);
        office.agree(office.b);
        office.agree(office.c);
        assertThat(office.paper().openStep().orElseThrow().kind()).isEqualTo("NEXT");
    }

    @Test
    void stepByStepAsksEverybodyAgain() {
        office.atWork();
        office.agree(office.a);
        back(office.b.personId(), 1, ReturnMode.STEP_BY_STEP);
        office.agree(office.checker);
        assertThat(open()).containsExactly(11L, 12L, 13L);
        assertThat(office.subject.heard).contains("returned WORK to CHECK", "entered CHECK 2", "entered WORK 2");
    }

    @Test
    void aReturnedDraftGoesOnItsWayAgainStraight() {
        office.atWork();
        back(office.a.personId(), 0, ReturnMode.STRAIGHT_BACK);
        assertThat(open()).containsExactly(1L);
        StepView step = office.submit();
        assertThat(step.kind()).isEqualTo("WORK");
        assertThat(step.round()).isEqualTo(2);
        assertThat(open()).containsExactly(11L, 12L, 13L);
    }

    @Test
    void recallingToTheDraftEndsTheCaseAndKeepsTheOpinions() {
        office.submit();
        office.moves.recall().recall(PAPER, "a mistake", office.drafter);
        assertThat(office.paper().status()).isEqualTo(CaseStatus.RECALLED);
        assertThat(office.subject.heard).endsWith("ended RECALL");
        assertThat(office.opinions).extracting(Opinion::text).containsExactly("a mistake");
        assertThat(office.submit().kind()).isEqualTo("CHECK");
    }

    @Test
    void theSenderTakesBackWhatNobodyHasActedOn() {
        office.atWork();
        office.moves.recall().recall(PAPER, "", office.checker);
        assertThat(open()).containsExactly(2L);
        assertThat(office.items("WORK")).allMatch(item -> item.status() == ItemStatus.CLOSED);
        office.agree(office.checker);
        assertThat(open()).containsExactly(11L, 12L, 13L);
    }

    @Test
    void anOwnOpinionIsTakenBackWhileTheStepIsOpen() {
        office.atWork();
        office.agree(office.a);
        office.moves.recall().recall(PAPER, "", office.a);
        assertThat(open()).containsExactlyInAnyOrder(11L, 12L, 13L);
        assertThat(office.opinions).extracting(Opinion::personId).containsExactly(2L, 11L);
    }

    @Test
    void addedSignersActBeforeTheAdder() {
        office.atWork();
        add(office.a.personId(), Place.BEFORE);
        assertThat(open()).containsExactlyInAnyOrder(12L, 13L, 31L);
        office.agree(office.extra);
        assertThat(open()).containsExactlyInAnyOrder(11L, 12L, 13L);
    }

    @Test
    void addedSignersActAfterTheAdder() {
        office.atWork();
        add(office.a.personId(), Place.AFTER);
        assertThat(open()).containsExactlyInAnyOrder(11L, 12L, 13L);
        office.agree(office.a);
        assertThat(open()).containsExactlyInAnyOrder(31L, 12L, 13L);
    }

    @Test
    void aRemovedSignerLetsTheStepEnd() {
        office.atWork();
        add(office.c.personId(), Place.ALONGSIDE);
        List.of(office.a, office.b, office.c).forEach(office::agree);
        assertThat(open()).containsExactly(31L);
        office.moves.signers().remove(PAPER, office.item(office.extra), "not needed", office.c);
        assertThat(office.paper().openStep().orElseThrow().kind()).isEqualTo("NEXT");
    }

    @Test
    void aDelegateSignsForTheOtherAndOnlyInThePeriod() {
        office.atWork();
        office.directory.delegate(
                office.a, office.standIn, LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24"));
        office.agree(office.standIn);
        assertThat(office.opinions).last().extracting(Opinion::signature).isEqualTo("D（代A）");
        office.directory.delegate(
                office.b, office.standIn, LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-22"));
        var late = office.standIn.onBehalfOf(new org.shuniu.kernel.Actor.OnBehalf(12, "B", 2));
        assertThatThrownBy(() -> office.complete(late, Move.AGREE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("review.refused.delegationOver"));
    }

    @Test
    void aClerkRecordsWhatALeaderSignedOnPaper() {
        office.atWork();
        office.moves
                .record()
                .record(PAPER, new OnPaper(12, Move.AGREE, "agreed", LocalDate.parse("2026-11-23"), 5L), office.clerk);
        assertThat(office.opinions).last().satisfies(opinion -> {
            assertThat(opinion.personId()).isEqualTo(12);
            assertThat(opinion.signature()).isEqualTo("B");
        });
        assertThat(office.events)
                .last()
                .extracting(event -> event.actor().name())
                .isEqualTo("clerk");
    }

    @Test
    void theSubjectMayMoveTheCaseItselfWhenAStepIsDone() {
        office.atWork();
        office.subject.onCompleted = () -> {
            office.subject.onCompleted = () -> {};
            office.moves.reopen().reopen(PAPER, "CHECK", "changed", office.c);
        };
        List.of(office.a, office.b, office.c).forEach(office::agree);
        assertThat(open()).containsExactly(2L);
        assertThat(office.paper().step(2).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void aTransferredItemStaysInItsPlace() {
        var sequence = new PaperOffice(Mode.SEQUENCE).atWork();
        sequence.moves.transfer().transfer(PAPER, sequence.item(sequence.a), new HandOver(31, "", 0), sequence.a);
        assertThat(sequence.paper().openItems()).extracting(WorkItem::personId).containsExactly(31L);
        sequence.agree(sequence.extra);
        assertThat(sequence.paper().openItems()).extracting(WorkItem::personId).containsExactly(12L);
    }

    @Test
    void aStaleFormMeetsAConflict() {
        office.atWork();
        add(office.a.personId(), Place.BEFORE);
        office.agree(office.extra);
        assertThatThrownBy(() -> office.moves
                        .complete()
                        .complete(
                                PAPER,
                                new org.shuniu.review.service.move.CompleteMove.Verdict(null, Move.AGREE, "", 0),
                                office.a))
                .isInstanceOf(ConflictException.class);
    }

    private List<Long> open() {
        return office.paper().openItems().stream().map(WorkItem::personId).toList();
    }

    private void back(long person, int to, ReturnMode mode) {
        var actor = office.directory.actor(person, null).orElseThrow();
        office.moves.sendBack().sendBack(PAPER, null, new Back(to, mode, "look again", office.version(actor)), actor);
    }

    private void add(long person, Place place) {
        var actor = office.directory.actor(person, null).orElseThrow();
        office.moves
                .signers()
                .add(PAPER, office.item(actor), place, new HandOver(31, "", office.version(actor)), actor);
    }
}
