package org.shuniu.review.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.domain.CaseAction;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Signer;
import org.springframework.stereotype.Component;

/** Where every move begins and ends: lock, route onward, write, tell. */
@Component
public class CaseDesk {
    private final Cases cases;
    private final ReviewedSubjects subjects;
    private final HandlerFinder handlers;
    private final StepDues dueDates;
    private final MoveAnnouncer announcer;
    private final Clock clock;

    public CaseDesk(
            Cases cases,
            ReviewedSubjects subjects,
            HandlerFinder handlers,
            StepDues dueDates,
            MoveAnnouncer announcer,
            Clock clock) {
        this.cases = cases;
        this.subjects = subjects;
        this.handlers = handlers;
        this.dueDates = dueDates;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Locks the open case. Somebody who had work in it learns who moved first. */
    public Run begin(SubjectRef subject, Actor actor) {
        ReviewCase open = cases.lockOpen(subject).orElseThrow(() -> gone(subject, actor));
        return new Run(open, actor, clock.instant());
    }

    /** As above, for a form drawn from this version of the case, or of the item of it that is named. */
    public void hold(SubjectRef subject, @Nullable Long itemId, int version, Actor actor) {
        ReviewCase open = begin(subject, actor).reviewCase();
        boolean fresh = itemId == null
                ? open.version() == version
                : open.items().stream().anyMatch(item -> item.id() == itemId && item.version() == version);
        if (!fresh) {
            throw moved(open);
        }
    }

    private RuntimeException gone(SubjectRef subject, Actor actor) {
        Optional<ReviewCase> latest = cases.latest(subject);
        boolean hadWork = latest.stream()
                .flatMap(found -> found.items().stream())
                .anyMatch(item -> item.personId() == actor.personId() || item.isDelegatedTo(actor.personId()));
        return hadWork ? moved(latest.orElseThrow()) : new RefusedException(new Refusal("review.refused.noCase"));
    }

    public static ConflictException moved(ReviewCase reviewCase) {
        return new ConflictException(
                new Refusal("review.conflict.moved", reviewCase.lastMover(), Words.move(reviewCase.lastMove())));
    }

    public Optional<Run> beginIfOpen(SubjectRef subject, Actor actor) {
        return cases.lockOpen(subject).map(open -> new Run(open, actor, clock.instant()));
    }

    /** A case that is just being opened. */
    public Run beginNew(ReviewCase opened, Actor actor) {
        cases.open(opened);
        return new Run(opened, actor, opened.openedAt());
    }

    /** When the step is done: tell the subject, then go on to the next step that has work. */
    public void goOn(Run run, CaseStep step) {
        ReviewCase reviewCase = run.reviewCase();
        if (!reviewCase.round(step).isDone()) {
            cases.sync();
            return;
        }
        reviewCase.leave(step, run.at());
        cases.sync();
        int version = reviewCase.version();
        if (!step.isDraft()) {
            subject(run).completed(reviewCase.subject(), step.view(), run.actor());
        }
        // The subject may itself have moved the case, e.g. back to 签发 because of a substantive change.
        if (version == reviewCase.version()) {
            enterNext(run, step);
        }
    }

    private void enterNext(Run run, CaseStep left) {
        ReviewCase reviewCase = run.reviewCase();
        Optional<CaseStep> next = reviewCase.following(left);
        while (next.isPresent()
                && subject(run).skips(reviewCase.subject(), next.get().view())) {
            next.get().skip();
            next = reviewCase.after(next.get());
        }
        if (next.isEmpty()) {
            reviewCase.close(CaseAction.COMPLETE, run.at());
            return;
        }
        CaseStep to = next.get();
        List<Signer> signers = reviewCase.isStraight(left, to)
                ? former(run, to, reviewCase.round(to).interrupted())
                : handlers.find(reviewCase, to);
        reviewCase.advance(to, left, run.actor(), signers, run.at());
        entered(run, to);
    }

    /** Opens an earlier step again, for those who handled it. */
    public void goBack(Run run, CaseStep from, CaseStep to, boolean straightBack) {
        ReviewCase reviewCase = run.reviewCase();
        List<Signer> signers = former(run, to, reviewCase.round(to).handled());
        reviewCase.goBack(from, to, straightBack ? from : null, run.actor(), signers, run.at());
        cases.sync();
    }

    private List<Signer> former(Run run, CaseStep step, List<Signer> former) {
        if (step.isDraft()) {
            return former;
        }
        if (subject(run).namesAnew(run.reviewCase().subject(), step.view())) {
            return handlers.find(run.reviewCase(), step);
        }
        List<Signer> still = handlers.still(run.reviewCase(), step, former);
        return still.isEmpty() ? handlers.find(run.reviewCase(), step) : still;
    }

    public void entered(Run run, CaseStep step) {
        cases.sync();
        if (!step.isDraft()) {
            subject(run).entered(run.reviewCase().subject(), step.view());
        }
    }

    /** Writes what changed, before the subject is told. */
    public void sync() {
        cases.sync();
    }

    public Instant now() {
        return clock.instant();
    }

    public ReviewedSubject subject(Run run) {
        return subjects.of(run.reviewCase().subject());
    }

    public void settle(Run run, Move move) {
        settle(run, move, move.name(), Set.of());
    }

    /** Due dates, visibility and the one event of the move. */
    public void settle(Run run, Move move, String what, Set<Long> furtherAudience) {
        ReviewCase reviewCase = run.reviewCase();
        LocalDate today = LocalDate.ofInstant(run.at(), clock.getZone());
        run.newlyOpen().stream()
                .filter(item -> !item.isCounted())
                .forEach(item -> item.dueBy(dueDates.count(item.step(), reviewCase.urgencyRank(), today)));
        reviewCase.moved(move, run.actor(), run.at());
        cases.sync();
        var audience = new HashSet<>(run.personsWithNewWork());
        audience.addAll(furtherAudience);
        announcer.letKnow(reviewCase, audience);
        audience.remove(run.actor().personId());
        announcer.tell(run, what, audience, facts(reviewCase));
    }

    private static Map<String, String> facts(ReviewCase reviewCase) {
        return reviewCase
                .openStep()
                .map(step -> Map.of("step", step.kind(), "round", Integer.toString(step.round())))
                .orElseGet(() -> Map.of("case", reviewCase.status().name()));
    }
}
