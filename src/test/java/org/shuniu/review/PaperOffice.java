package org.shuniu.review;

import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.review.ReviewedSubject.Handler;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.domain.Opinion;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Routes;
import org.shuniu.review.domain.StepPlan;
import org.shuniu.review.domain.Who;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.Engine;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.ReviewedSubjects;
import org.shuniu.review.service.move.CompleteMove;
import org.shuniu.review.service.move.Moves;
import org.shuniu.support.FixedClock;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The engine without Spring and database. CHECK (any of 2, 3) → WORK (11, 12, 13 in the mode under test) → NEXT (21,
 * 22) → LAST (21).
 */
public class PaperOffice implements Cases {
    public static final SubjectRef PAPER = new SubjectRef(PaperSubject.KIND, 7);

    public final FakeDirectory directory = new FakeDirectory();
    public final PaperSubject subject = new PaperSubject();
    public final List<Opinion> opinions = new ArrayList<>();
    public final List<ReviewMoved> events = new ArrayList<>();
    public final List<Long> copies = new ArrayList<>();
    public final FixedClock clock = FixedClock.on("2026-11-23");
    public final Actor drafter = directory.person(1, "drafter", 10, Role.DRAFTER);
    public final Actor checker = directory.person(2, "checker", 10, Role.UNIT_HEAD);
    public final Actor checker2 = directory.person(3, "checker2", 10, Role.UNIT_HEAD);
    public final Actor a = directory.person(11, "A", 11);
    public final Actor b = directory.person(12, "B", 12);
    public final Actor c = directory.person(13, "C", 13);
    public final Actor next = directory.person(21, "N", 20, Role.RECHECKER);
    public final Actor next2 = directory.person(22, "O", 20, Role.RECHECKER);
    public final Actor extra = directory.person(31, "X", 30);
    public final Actor manager = directory.person(41, "manager", 40, Role.PROCESS_MANAGER);
    public final Actor clerk = directory.person(51, "clerk", 40, Role.RECORDING_CLERK);
    public final Actor standIn = directory.person(61, "D", 11);
    public final Actor stranger = directory.person(99, "stranger", 90);
    public final Moves moves;
    public final MovePolicy policy;
    public final Acting acting;

    private final List<ReviewCase> cases = new ArrayList<>();
    private final Mode mode;
    private long ids;

    public PaperOffice(Mode mode) {
        this(mode, plans(mode));
    }

    public PaperOffice(Mode mode, List<StepPlan> plans) {
        this.mode = mode;
        directory.head(10, checker);
        directory.head(10, checker2);
        subject.chosen.put("WORK", List.of(new Handler(11, 11), new Handler(12, 12), new Handler(13, 13)));
        Routes routes = (organ, kind) -> Optional.of(new Routes.Chosen(1, plans));
        var subjects = new ReviewedSubjects(List.of(subject));
        var engine = Engine.of(this, subjects, directory, calendar(), clock);
        acting = engine.acting();
        policy = engine.policy();
        moves = engine.moves(
                routes,
                mock(Grants.class),
                event -> events.add((ReviewMoved) event),
                (reviewCase, person, note, sender, at) -> copies.add(person));
    }

    private static List<StepPlan> plans(Mode mode) {
        return List.of(
                new StepPlan("CHECK", Who.HEAD_OF_DRAFTING_UNIT, null, Mode.ANY, 2),
                new StepPlan("WORK", Who.CHOSEN, null, mode, 5),
                new StepPlan("NEXT", Who.ROLE_IN_ORGAN, "RECHECKER", Mode.ANY, null),
                new StepPlan("LAST", Who.PERSON, "21", Mode.ANY, null));
    }

    private static WorkingCalendar calendar() {
        var calendar = mock(WorkingCalendar.class);
        org.mockito.Mockito.when(calendar.dueAfterWorkingDays(
                        org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.anyInt()))
                .thenAnswer(call -> new Due(
                        call.getArgument(0, LocalDate.class).plusDays(call.getArgument(1, Integer.class)), false));
        return calendar;
    }

    /** Opinions and events so far. */
    public int written() {
        return opinions.size() + events.size();
    }

    public boolean any() {
        return mode == Mode.ANY;
    }

    public StepView submit() {
        return moves.submit().submit(new StartCase(PAPER, "PAPER", "a paper", 0, "/papers/7", ""), drafter);
    }

    /** The paper lies at WORK, sent there by the checker. */
    public PaperOffice atWork() {
        submit();
        agree(checker);
        return this;
    }

    public void agree(Actor actor) {
        complete(actor, Move.AGREE);
    }

    public void complete(Actor actor, Move move) {
        moves.complete().complete(PAPER, new CompleteMove.Verdict(null, move, "so be it", version(actor)), actor);
    }

    /** Version of the actor's item, as his form would carry it; 0 when he has none. */
    public int version(Actor actor) {
        return acting.holding(paper(), actor, null)
                .map(held -> held.item().version())
                .orElse(0);
    }

    public long item(Actor actor) {
        return acting.holding(paper(), actor, null)
                .map(held -> held.item().id())
                .orElse(0L);
    }

    public ReviewCase paper() {
        return cases.get(cases.size() - 1);
    }

    public List<WorkItem> items(String stepKind) {
        return paper().items().stream()
                .filter(item -> item.step().kind().equals(stepKind))
                .toList();
    }

    @Override
    public Optional<ReviewCase> lockOpen(SubjectRef ref) {
        return cases.stream().filter(found -> found.status().isOpen()).findFirst();
    }

    @Override
    public Optional<ReviewCase> latest(SubjectRef ref) {
        return cases.isEmpty() ? Optional.empty() : Optional.of(paper());
    }

    @Override
    public void open(ReviewCase reviewCase) {
        cases.add(reviewCase);
        sync();
    }

    @Override
    public void sync() {
        cases.forEach(found -> {
            number(found, found.id());
            found.steps().forEach(step -> number(step, step.id()));
            found.items().forEach(item -> number(item, item.id()));
        });
    }

    private void number(Object entity, long id) {
        if (id == 0) {
            ReflectionTestUtils.setField(entity, "id", ++ids);
        }
    }

    @Override
    public void write(Opinion opinion) {
        opinions.add(opinion);
    }
}
