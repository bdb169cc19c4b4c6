package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
@Import(ReviewTestOffice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReviewDatabaseTests {
    private static final AtomicLong PAPERS = new AtomicLong(1);

    private final SubjectRef paper = new SubjectRef(PaperSubject.KIND, PAPERS.incrementAndGet());

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private PaperSubject subject;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void routes() {
        for (Mode mode : Mode.values()) {
            ReviewTestOffice.route(jdbc, "TEST_" + mode, mode);
        }
        subject.heard.clear();
    }

    @Test
    void ofTwoActorsOnOneAnyItemExactlyOneWins() throws Exception {
        submit(Mode.ANY);
        List<Throwable> failed = atOnce(
                () -> desk.complete(paper, Move.AGREE, "first", 0, ReviewTestOffice.HEAD),
                () -> desk.complete(paper, Move.AGREE, "second", 0, ReviewTestOffice.HEAD2));
        assertThat(failed).singleElement().isInstanceOf(ConflictException.class);
        assertThat(desk.opinions(paper)).hasSize(1);
        assertThat(subject.heard)
                .filteredOn(line -> line.startsWith("completed CHECK"))
                .hasSize(1);
    }

    @Test
    void inAnAllStepBothCountAndTheStepCompletesOnce() throws Exception {
        submit(Mode.ALL);
        desk.complete(paper, Move.AGREE, "", 0, ReviewTestOffice.HEAD);
        desk.complete(paper, Move.AGREE, "", 0, ReviewTestOffice.C);
        List<Throwable> failed = atOnce(
                () -> desk.complete(paper, Move.AGREE, "mine", 0, ReviewTestOffice.A),
                () -> desk.complete(paper, Move.AGREE, "mine too", 0, ReviewTestOffice.B));
        assertThat(failed).isEmpty();
        assertThat(desk.openStep(paper)).map(StepView::kind).contains("NEXT");
        assertThat(subject.heard)
                .filteredOn(line -> line.startsWith("completed WORK"))
                .hasSize(1);
    }

    @Test
    void ofTwoSubmissionsAtOnceOneWins() throws Exception {
        List<Throwable> failed = atOnce(() -> submit(Mode.ANY), () -> submit(Mode.ANY));
        assertThat(failed).singleElement().isInstanceOf(ConflictException.class);
        assertThat(desk.openItems(paper)).hasSize(2);
    }

    @Test
    void aDraftThatCameBackMayTakeAnotherRoute() {
        submit(Mode.ANY);
        desk.sendBack(paper, 0, ReturnMode.STEP_BY_STEP, "a letter, please", 0, ReviewTestOffice.HEAD);
        submit(Mode.ALL);
        assertThat(desk.openStep(paper)).map(StepView::kind).contains("CHECK");
        desk.complete(paper, Move.AGREE, "", 0, ReviewTestOffice.HEAD);
        assertThat(desk.openStep(paper)).map(StepView::mode).contains(Mode.ALL);
    }

    @Test
    void looksAgainAfterTheLockWhenTheCaseWasReadBefore() throws Exception {
        submit(Mode.ANY);
        var read = new CyclicBarrier(2);
        var moved = new CyclicBarrier(2);
        List<Throwable> failed = atOnce(
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    desk.choices(paper, ReviewTestOffice.HEAD);
                    await(read);
                    await(moved);
                    desk.complete(paper, Move.AGREE, "late", 0, ReviewTestOffice.HEAD);
                }),
                () -> {
                    await(read);
                    desk.complete(paper, Move.AGREE, "early", 0, ReviewTestOffice.HEAD2);
                    await(moved);
                });
        assertThat(failed).singleElement().isInstanceOf(ConflictException.class);
        assertThat(desk.opinions(paper)).extracting(OpinionView::text).containsExactly("early");
    }

    @Test
    void whatTheSubjectRefusesLeavesNoTrace() {
        submit(Mode.ANY);
        subject.onCompleted = () -> {
            throw new IllegalStateException("no number left");
        };
        try {
            assertThatThrownBy(() -> desk.complete(paper, Move.AGREE, "ok", 0, ReviewTestOffice.HEAD))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            subject.onCompleted = () -> {};
        }
        assertThat(desk.opinions(paper)).isEmpty();
        assertThat(desk.openStep(paper)).map(StepView::kind).contains("CHECK");
    }

    @Test
    void theDatabaseItselfKeepsOpinions() {
        submit(Mode.ANY);
        desk.complete(paper, Move.AGREE, "kept", 0, ReviewTestOffice.HEAD);
        assertThatThrownBy(() -> jdbc.sql("update opinion set text = 'other'").update())
                .hasMessageContaining("opinion");
        assertThatThrownBy(() -> jdbc.sql("delete from opinion").update()).hasMessageContaining("opinion");
    }

    @Test
    void whoGetsWorkMayKnowOfTheSubject() {
        submit(Mode.ANY);
        assertThat(jdbc.sql("select principal from access_grant where subject_kind = 'PAPER' and subject_id = :id")
                        .param("id", paper.id())
                        .query(String.class)
                        .list())
                .contains("p:2", "p:3");
    }

    @Test
    void drawsTheRouteWithWhoAndWhere() {
        submit(Mode.ALL);
        desk.complete(paper, Move.AGREE, "", 0, ReviewTestOffice.HEAD);
        assertThat(desk.progress(paper).legs())
                .extracting(leg -> leg.kind() + " " + leg.state() + " " + leg.handlers())
                .containsExactly("DRAFT DONE [drafter]", "CHECK DONE [head]", "WORK OPEN [A, B, C]", "NEXT TO_COME []");
    }

    private void submit(Mode mode) {
        desk.submit(new StartCase(paper, "TEST_" + mode, "a paper", 0, "/papers/1", ""), ReviewTestOffice.DRAFTER);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Throwable> atOnce(Runnable... moves) throws InterruptedException {
        var start = new CyclicBarrier(moves.length);
        var pool = Executors.newFixedThreadPool(moves.length);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable move : moves) {
                running.add(pool.submit(() -> {
                    await(start);
                    move.run();
                }));
            }
            var failed = new ArrayList<Throwable>();
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failed.add(e.getCause());
                }
            }
            return failed;
        } finally {
            pool.shutdown();
        }
    }
}
