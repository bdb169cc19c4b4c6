package org.shuniu.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.inspection.InspectionWalk.FINANCE;
import static org.shuniu.supervision.inspection.InspectionWalk.WATER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;
import org.shuniu.supervision.domain.inspection.object.RectificationStatus;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.ClosingService;
import org.shuniu.supervision.service.inspection.command.CloseInspection;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Conclusions, their reviews and rectifications (第十六条, 第十七条, 第十八条, 第二十一条; SUP-21), up to the report (SUP-06). */
@SupervisionOffice
class ConclusionTests {
    @Autowired
    private InspectionWalk walk;

    @Autowired
    private FixedClock clock;

    @Autowired
    private ClosingService closing;

    @Autowired
    private ObjectQueries objects;

    @Autowired
    private List<TodoSource> todos;

    @BeforeEach
    void inSpring() {
        clock.moveTo("2026-04-07");
    }

    private static void refused(Runnable step, Class<?> how, String key) {
        assertThatThrownBy(step::run).isInstanceOf(how).hasMessageContaining(key);
    }

    private InspectionObjectId received(String title) {
        var id = walk.object(walk.underWay(title, WATER), WATER);
        walk.serve(id);
        walk.receive(id, "baizhi");
        return id;
    }

    /** 第十六条: facts and evidence; 第八条: worded by the group, approved by somebody else. */
    @Test
    void isWordedByTheGroupWithEvidenceAndApprovedByAnother() {
        var id = walk.object(walk.underWay("粮库轮换督查甲", WATER), WATER);
        var bare = new Conclude(
                "事实。",
                List.of(" "),
                "结论。",
                ConclusionProposal.NONE,
                null,
                walk.part(id).version());
        var conclusions = walk.desks().conclusions();
        refused(
                () -> conclusions.conclude(id, bare, walk.person("gaoyuan")),
                InvalidException.class,
                "inspection.invalid.evidence");
        refused(
                () -> conclusions.conclude(id, bare, walk.person("muqing")),
                RefusedException.class,
                "inspection.refused.notGroup");
        walk.conclude(id, ConclusionProposal.NONE);
        refused(
                () -> conclusions.approve(id, walk.say(id), walk.person("gaoyuan")),
                RefusedException.class,
                "inspection.refused.ownConclusion");
        refused(
                () -> conclusions.serve(id, walk.say(id), walk.person("gaoyuan")),
                ConflictException.class,
                "inspection.object.refused.phase.DRAFTED");
        conclusions.approve(id, walk.say(id), walk.person("luwenzhou"));
        assertThat(walk.part(id).approver()).isEqualTo("陆文舟");
    }

    /** 第二十一条. */
    @Test
    void goesToTheHeadOfTheGovernmentWhenItProposesCriticism() {
        var id = walk.object(walk.underWay("粮库轮换督查乙", WATER), WATER);
        walk.conclude(id, ConclusionProposal.CRITICISM);
        var conclusions = walk.desks().conclusions();
        for (String account : List.of("luwenzhou", "wenjing")) {
            refused(
                    () -> conclusions.approve(id, walk.say(id), walk.person(account)),
                    RefusedException.class,
                    "inspection.refused.notGovernment");
        }
        conclusions.approve(id, walk.say(id), walk.person("zhoumingyuan"));
        assertThat(walk.part(id).status()).isEqualTo(ObjectStatus.APPROVED);
        var silent = new Conclude("事实。", List.of("证据"), "结论。", ConclusionProposal.PRAISE, " ", 0);
        var other = walk.object(walk.underWay("粮库轮换督查丙", WATER), WATER);
        refused(
                () -> conclusions.conclude(other, silent, walk.person("gaoyuan")),
                InvalidException.class,
                "inspection.invalid.proposalText");
    }

    @Test
    void isReceivedByTheUnitOrRecordedByStaff() {
        var id = walk.object(walk.underWay("粮库轮换督查丁", WATER), WATER);
        walk.serve(id);
        clock.moveTo("2026-04-10");
        var conclusions = walk.desks().conclusions();
        int version = walk.part(id).version();
        var clerk = walk.person("gaoyuan");
        refused(
                () -> conclusions.receive(id, new ReceiveConclusion(null, version), clerk),
                InvalidException.class,
                "inspection.invalid.receivedOn");
        for (String day : List.of("2026-04-06", "2026-04-11")) {
            refused(
                    () -> conclusions.receive(id, new ReceiveConclusion(LocalDate.parse(day), version), clerk),
                    InvalidException.class,
                    "inspection.invalid.receivedBetween");
        }
        conclusions.receive(id, new ReceiveConclusion(LocalDate.parse("2026-04-08"), version), clerk);
        assertThat(walk.part(id).reviewUntil()).isEqualTo("2026-05-08");
    }

    /** 第十七条: thirty days from receipt, the thirtieth included. */
    @Test
    void canBeContestedOnTheThirtiethDayAndNoLonger() {
        var inTime = received("粮库轮换督查戊");
        var late = received("粮库轮换督查己");
        refused(() -> walk.ask(inTime, "gaoyuan"), RefusedException.class, "inspection.refused.notUnit");
        clock.moveTo("2026-05-07");
        walk.ask(inTime, "baizhi");
        assertThat(walk.part(inTime).review().dueOn()).isEqualTo("2026-06-06");
        clock.moveTo("2026-05-08");
        assertThatThrownBy(() -> walk.ask(late, "baizhi")).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.refusal().key()).isEqualTo("inspection.refused.tooLate");
            assertThat(refusal.refusal().source()).isEqualTo("inspection.source.art17");
        });
        refused(() -> walk.ask(inTime, "baizhi"), ConflictException.class, "phase.IN_REVIEW");
    }

    /** 第十七条: who had a part in the conclusion has none in its review; the old wording stays beside the new one. */
    @Test
    void isReviewedByOthersWhoMayWordItAnew() {
        var id = received("粮库轮换督查庚");
        walk.ask(id, "baizhi");
        for (String account : List.of("gaoyuan", "luwenzhou")) {
            refused(
                    () -> walk.decide(id, ReviewOutcome.UPHELD, account),
                    RefusedException.class,
                    account.equals("gaoyuan") ? "inspection.refused.hadPart" : "inspection.refused.notReviewer");
        }
        clock.moveTo("2026-05-08");
        assertThat(walk.part(id).review().late()).isTrue();
        clock.moveTo("2026-05-07");
        walk.decide(id, ReviewOutcome.CHANGED, "wenjing");
        var seen = objects.view(id, walk.person("baizhi"));
        assertThat(seen.wordings()).extracting(ObjectView.Wording::facts).containsExactly("三座水库未按期完工。", "两座水库未按期完工。");
        assertThat(seen.review().outcome()).isEqualTo(ReviewOutcome.CHANGED);
        assertThat(seen.review().late()).isFalse();
        assertThat(seen.status()).isEqualTo(ObjectStatus.REVIEWED);
    }

    @Test
    void takesItsRectificationsWithItWhenRevoked() {
        var id = received("粮库轮换督查辛");
        long item = walk.order(id, LocalDate.parse("2026-05-01"));
        walk.ask(id, "baizhi");
        walk.decide(id, ReviewOutcome.REVOKED, "wenjing");
        assertThat(walk.item(id, item).status()).isEqualTo(RectificationStatus.WITHDRAWN);
        refused(
                () -> walk.order(id, LocalDate.parse("2026-06-01")),
                ConflictException.class,
                "inspection.object.refused.revoked");
    }

    /** 第十八条, SUP-21. */
    @Test
    void isPutRightWithEvidenceInAsManyRoundsAsNeeded() {
        var id = received("粮库轮换督查壬");
        long item = walk.order(id, LocalDate.parse("2026-04-20"));
        refused(() -> walk.report(id, item, List.of(), "baizhi"), InvalidException.class, "inspection.invalid.proof");
        refused(() -> walk.report(id, item, List.of(-1L), "baizhi"), InvalidException.class, "files.unknown");
        refused(
                () -> walk.report(id, item, List.of(1L), "gaoyuan"),
                RefusedException.class,
                "inspection.refused.notUnit");
        walk.report(id, item, List.of(walk.proof(id, item, "baizhi")), "baizhi");
        walk.check(id, item, false, LocalDate.parse("2026-04-30"));
        var again = walk.item(id, item);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.dueOn()).isEqualTo("2026-04-30");
        assertThat(again.originalDueOn()).isEqualTo("2026-04-20");
        clock.moveTo("2026-04-27");
        assertThat(walk.item(id, item).light()).isEqualTo(Light.GREEN);
        clock.moveTo("2026-04-28");
        assertThat(walk.item(id, item).light()).isEqualTo(Light.YELLOW);
        clock.moveTo("2026-05-01");
        assertThat(walk.item(id, item).light()).isEqualTo(Light.RED);
        walk.report(id, item, List.of(walk.proof(id, item, "baizhi")), "baizhi");
        walk.check(id, item, true, null);
        var done = walk.item(id, item);
        assertThat(done.light()).isEqualTo(Light.GREY);
        assertThat(done.reports()).extracting(ObjectView.Report::round).containsExactly(1, 2);
    }

    /** SUP-06: the report at the end, when everything is concluded, reviewed and put right. */
    @Test
    void endsWithAReportThatTheLeadersRead() {
        var inspection = walk.underWay("粮库轮换督查癸", WATER, FINANCE);
        var water = walk.object(inspection, WATER);
        var finance = walk.object(inspection, FINANCE);
        Runnable close = () -> closing.close(
                inspection, new CloseInspection("督查情况报告。", walk.version(inspection)), walk.person("luwenzhou"));
        refused(close, RefusedException.class, "inspection.refused.conclusionsOpen");
        for (var object : List.of(water, finance)) {
            walk.serve(object);
        }
        walk.receive(water, "baizhi");
        walk.receive(finance, "guhe");
        long item = walk.order(water, LocalDate.parse("2026-04-30"));
        walk.ask(finance, "guhe");
        refused(close, RefusedException.class, "inspection.refused.reviewsOpen");
        walk.decide(finance, ReviewOutcome.UPHELD, "wenjing");
        clock.moveTo("2026-05-07");
        refused(close, RefusedException.class, "inspection.refused.reviewsOpen");
        clock.moveTo("2026-05-08");
        refused(close, RefusedException.class, "inspection.refused.rectificationsOpen");
        walk.report(water, item, List.of(walk.proof(water, item, "baizhi")), "baizhi");
        walk.check(water, item, true, null);
        close.run();
        var leader = walk.person("zhoumingyuan");
        assertThat(toRead(leader, "粮库轮换督查癸")).isEqualTo(1);
        closing.opened(inspection, leader);
        assertThat(toRead(leader, "粮库轮换督查癸")).isZero();
        assertThat(walk.view(inspection).closing().readers())
                .anyMatch(reader -> reader.name().equals("周明远") && reader.readAt() != null);
        refused(() -> walk.order(water, LocalDate.parse("2026-06-01")), ConflictException.class, "phase.CLOSED");
    }

    private long toRead(Actor actor, String title) {
        return todos.stream()
                .mapToLong(source ->
                        source.page(TodoSource.Box.TOREAD, title, actor, 1).total())
                .sum();
    }
}
