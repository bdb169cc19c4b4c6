package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.domain.Place;
import org.shuniu.review.service.move.HandOver;
import org.shuniu.review.service.move.Moves;
import org.shuniu.review.service.move.RecordMove.OnPaper;
import org.shuniu.review.service.move.ReturnMove.Back;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Thousands of moves by many actors, allowed or not: what must always hold, holds after each. */
@RepositoryTest
@Import(ReviewTestOffice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReviewRandomWalkTests {
    private static final int STEPS = 6000;
    private static final int PAPERS = 60;
    private static final List<Actor> ACTORS = List.of(
            ReviewTestOffice.DRAFTER,
            ReviewTestOffice.HEAD,
            ReviewTestOffice.HEAD2,
            ReviewTestOffice.A,
            ReviewTestOffice.B,
            ReviewTestOffice.C,
            ReviewTestOffice.LAST,
            ReviewTestOffice.LAST2,
            ReviewTestOffice.EXTRA,
            ReviewTestOffice.MANAGER,
            ReviewTestOffice.CLERK,
            ReviewTestOffice.STAND_IN);

    private final Map<Long, String> book = new HashMap<>();
    private final Map<String, Integer> done = new TreeMap<>();

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Moves moves;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsTheInvariants() {
        for (Mode mode : Mode.values()) {
            ReviewTestOffice.route(jdbc, "WALK_" + mode, mode);
        }
        var random = new Random(20261122);
        for (int i = 0; i < STEPS; i++) {
            step(random);
        }
        System.out.println("Random walk: " + STEPS + " attempts, made: " + done);
        assertThat(done.keySet()).as("every kind of move was made").hasSizeGreaterThanOrEqualTo(13);
    }

    private void step(Random random) {
        var paper = new SubjectRef(PaperSubject.KIND, 1000 + random.nextInt(PAPERS));
        int kind = random.nextInt(16);
        Actor actor = actor(paper, kind, random);
        String outcome = attempt(() -> move(paper, kind, actor, random));
        done.merge(outcome, 1, Integer::sum);
        check(paper);
    }

    /** Mostly somebody who has the paper in hand, else anybody. */
    private Actor actor(SubjectRef paper, int kind, Random random) {
        List<WorkItemView> open = desk.openItems(paper);
        if (open.isEmpty() || random.nextInt(4) == 0 || kind >= 12) {
            return ACTORS.get(random.nextInt(ACTORS.size()));
        }
        long person = open.get(random.nextInt(open.size())).personId();
        return ReviewTestOffice.DIRECTORY.actor(person, null).orElseThrow();
    }

    private String attempt(java.util.function.Supplier<String> move) {
        try {
            return new TransactionTemplate(transactions).execute(status -> move.get());
        } catch (RefusedException | ConflictException | InvalidException e) {
            return "refused";
        }
    }

    private String move(SubjectRef paper, int kind, Actor actor, Random random) {
        var item = desk.itemFor(paper, actor);
        int version = item.map(WorkItemView::version).orElse(0);
        long id = item.map(WorkItemView::id).orElse(0L);
        var open = desk.openItems(paper);
        long somebody = ACTORS.get(random.nextInt(ACTORS.size())).personId();
        var to = new HandOver(somebody, "", version);
        switch (kind) {
            case 0, 1 -> desk.submit(start(paper, random), ReviewTestOffice.DRAFTER);
            case 2, 3, 4 -> desk.complete(paper, Move.AGREE, "ok " + random.nextInt(), version, actor);
            case 5 -> desk.complete(paper, Move.DISAGREE, "no " + random.nextInt(), version, actor);
            case 6 ->
                moves.sendBack()
                        .sendBack(
                                paper,
                                null,
                                new Back(random.nextInt(3), ReturnMode.values()[random.nextInt(2)], "back", version),
                                actor);
            case 7 -> moves.recall().recall(paper, "recalled", actor);
            case 8 -> moves.transfer().transfer(paper, id, to, actor);
            case 9 -> moves.transfer().delegate(paper, id, to, actor);
            case 10, 11 -> moves.signers().add(paper, id, Place.values()[random.nextInt(3)], to, actor);
            case 12 ->
                moves.signers()
                        .remove(
                                paper,
                                open.isEmpty() ? 0 : open.get(open.size() - 1).id(),
                                "",
                                actor);
            case 13 ->
                moves.reassign()
                        .reassign(
                                paper,
                                open.isEmpty() ? 0 : open.get(0).personId(),
                                somebody,
                                "away",
                                ReviewTestOffice.MANAGER);
            case 14 ->
                moves.record()
                        .record(
                                paper,
                                new OnPaper(
                                        open.isEmpty() ? 0 : open.get(0).personId(),
                                        Move.AGREE,
                                        "on paper",
                                        LocalDate.parse("2026-11-23"),
                                        null),
                                ReviewTestOffice.CLERK);
            default -> other(paper, actor, random);
        }
        return "kind " + kind;
    }

    private void other(SubjectRef paper, Actor actor, Random random) {
        if (random.nextInt(8) == 0) {
            desk.terminate(paper, "over", ReviewTestOffice.DRAFTER);
        } else {
            moves.circulate().circulate(paper, List.of(31L, 22L), "", actor);
        }
    }

    private static StartCase start(SubjectRef paper, Random random) {
        String route = "WALK_" + Mode.values()[(int) (paper.id() % 3)];
        return new StartCase(paper, route, "paper " + paper.id(), random.nextInt(3), "/papers/" + paper.id(), "");
    }

    private void check(SubjectRef paper) {
        assertThat(violations(paper)).as("%s", paper).isZero();
        String now = jdbc.sql("select coalesce(string_agg(o::text, '|' order by id), '') from opinion o"
                        + " where subject_id = :id")
                .param("id", paper.id())
                .query(String.class)
                .single();
        assertThat(now).startsWith(book.getOrDefault(paper.id(), ""));
        book.put(paper.id(), now);
    }

    private int violations(SubjectRef paper) {
        return jdbc.sql("""
                        select
                          (select count(*) from work_item i join review_case c on c.id = i.case_id
                            where c.subject_id = :id and c.status <> 'OPEN' and i.status in ('OPEN', 'WAITING'))
                        + (select count(*) from review_case c where c.subject_id = :id and c.status = 'OPEN'
                            and not exists (select 1 from work_item i where i.case_id = c.id and i.status = 'OPEN'))
                        + (select count(*) from review_case c where c.subject_id = :id and (c.status = 'OPEN')
                            <> (select count(*) = 1 from case_step t where t.case_id = c.id and t.state = 'OPEN'))
                        + (select count(*) from work_item i join review_case c on c.id = i.case_id
                            join case_step t on t.id = i.step_id where c.subject_id = :id
                            and i.status in ('OPEN', 'WAITING') and (t.state <> 'OPEN' or t.round <> i.round))
                        + (select count(*) from (select i.case_id, i.person_id from work_item i
                            join review_case c on c.id = i.case_id where c.subject_id = :id
                            and i.status in ('OPEN', 'WAITING') group by 1, 2 having count(*) > 1) twice)""").param("id", paper.id()).query(Integer.class).single();
    }
}
