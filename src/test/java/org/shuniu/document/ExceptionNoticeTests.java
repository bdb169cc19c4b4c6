package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.ExceptionService;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.rules.DecideOverride;
import org.shuniu.rules.RequestOverride;
import org.shuniu.rules.RuleOverrides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever may grant an exception hears of the request, and who asked hears the answer (DOC-12). */
@DocumentOffice
class ExceptionNoticeTests {
    private static final String TITLE = "云江省水务厅关于开展水库除险加固的通知";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ExceptionService exceptions;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private RuleOverrides overrides;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private DocumentId paper;

    @BeforeEach
    void draft() {
        paper = office.drafted(
                office.draft(
                        DocumentKind.NOTICE,
                        Direction.DOWN,
                        OfficeWalk.WATER,
                        TITLE,
                        OfficeWalk.BODY,
                        List.of("各市人民政府")),
                "zhaoheng");
    }

    @Test
    void officeThenLeadersThenTheDrafterAreTold() {
        ask();
        awaitTold("document.REQUEST_EXCEPTION", "江帆");
        exceptions.approve(paper, because("拟同意。"), office.person("jiangfan"));
        awaitTold("document.APPROVE_EXCEPTION", "周明远", "梁若谷", "沈怀安", "韩松年", "赵蘅", "陆文舟");
        exceptions.sign(paper, because("同意。"), office.person("liangruogu"));
        awaitTold("document.SIGN_EXCEPTION", "赵蘅");
    }

    @Test
    void aRefusalReachesTheDrafterWhoMayAskAnew() {
        ask();
        assertThatThrownBy(() -> exceptions.refuse(paper, because("请改用函。"), office.person("liangruogu")))
                .as("the office examines first")
                .isInstanceOf(RefusedException.class);
        exceptions.refuse(paper, because("请改用函。"), office.person("jiangfan"));
        awaitTold("document.REFUSE_EXCEPTION", "赵蘅");
        assertThatThrownBy(() -> exceptions.approve(paper, because("同意。"), office.person("jiangfan")))
                .isInstanceOf(RefusedException.class);
        assertThat(judgements.of(paper, office.person("zhaoheng")).exception()).satisfies(line -> {
            assertThat(line.refusal()).isEqualTo("请改用函。");
            assertThat(line.granted()).isFalse();
        });
        ask();
        exceptions.approve(paper, because("拟同意。"), office.person("jiangfan"));
        exceptions.refuse(paper, because("不属于例外情形。"), office.person("liangruogu"));
        assertThat(judgements.of(paper, office.person("zhaoheng")).exception())
                .extracting(line -> line.officeOpinion() + line.refusal())
                .isEqualTo("拟同意。不属于例外情形。");
    }

    @Test
    void anotherPaperNeedsAnotherAgreement() { // DOC-12
        granted();
        revise(TITLE, "经省人民政府同意，现就有关事项通知如下。\n" + OfficeWalk.BODY, "各市人民政府");
        assertThat(overrides.isLifted(paper.subject(), "R04"))
                .as("only the words that R05 asks for")
                .isTrue();
        revise(TITLE, OfficeWalk.BODY + "\n三、各市按每亩500元配套。", "各市人民政府");
        assertThat(overrides.isLifted(paper.subject(), "R04")).isFalse();
        awaitTold("document.VOID_EXCEPTION", "江帆", "梁若谷");
        assertThat(judgements.of(paper, office.person("zhaoheng")).exception()).satisfies(line -> {
            assertThat(line.granted()).isFalse();
            assertThat(line.voided()).isTrue();
        });
        assertThatThrownBy(() -> office.submit(paper, "zhaoheng")).isInstanceOf(RuleException.class);
        granted();
        revise(TITLE, OfficeWalk.BODY + "\n三、各市按每亩500元配套。", "各市、县人民政府");
        assertThat(overrides.isLifted(paper.subject(), "R04"))
                .as("other addressees")
                .isFalse();
    }

    private void granted() {
        ask();
        exceptions.approve(paper, because("拟同意。"), office.person("jiangfan"));
        exceptions.sign(paper, because("同意。"), office.person("liangruogu"));
        assertThat(overrides.isLifted(paper.subject(), "R04")).isTrue();
    }

    private void revise(String title, String body, String addressee) {
        var changed =
                office.draft(DocumentKind.NOTICE, Direction.DOWN, OfficeWalk.WATER, title, body, List.of(addressee));
        drafting.revise(paper, changed.drawnFrom(office.version(paper)), office.person("zhaoheng"));
    }

    @Test
    void asksOnlyOnceAtATime() {
        ask();
        assertThatThrownBy(this::ask).isInstanceOf(ConflictException.class);
    }

    @Test
    void aRequestInTheRuleBaseReachesThoseWhoDecideIt() {
        long deciding = office.organ(OfficeWalk.OFFICE).id();
        var asked = overrides.request(
                new RequestOverride(paper.subject(), TITLE, "R04", "涉及全省水库安全。", deciding), office.person("zhaoheng"));
        awaitTold("rules.override.requested", "江帆", "陆文舟");
        overrides.decide(asked.id(), new DecideOverride(asked.version(), false, "请改用函。"), office.person("jiangfan"));
        awaitTold("rules.override.refused", "赵蘅");
    }

    @Test
    void ofTwoLeadersWhoSignAtOnceOneIsTooLate() throws Exception {
        ask();
        exceptions.approve(paper, because("拟同意。"), office.person("jiangfan"));
        var other = Executors.newSingleThreadExecutor();
        var outcomes = new ArrayList<Throwable>();
        var second = new AtomicReference<Future<?>>();
        try {
            transactions.executeWithoutResult(open -> {
                exceptions.sign(paper, because("同意。"), office.person("liangruogu"));
                second.set(
                        other.submit(() -> exceptions.sign(paper, because("同意，抓紧办理。"), office.person("zhoumingyuan"))));
                waitAWhileFor(second.get());
            });
        } catch (OptimisticLockingFailureException tooLate) {
            outcomes.add(tooLate);
        }
        try {
            second.get().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException tooLate) {
            outcomes.add(tooLate.getCause());
        }
        other.shutdown();
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfAny(OptimisticLockingFailureException.class, ConflictException.class);
        assertThat(jdbc.sql("select count(*) from rule_override where subject_kind = 'DOCUMENT' and subject_id = ?")
                        .param(paper.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The second may be done before the first commits, or may have to wait for it. */
    private static void waitAWhileFor(Future<?> second) {
        try {
            second.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException stillWaiting) {
            assertThat(stillWaiting).isNotInstanceOf(InterruptedException.class);
        }
    }

    private void ask() {
        exceptions.request(paper, new GiveReason("涉及全省水库安全。", office.version(paper)), office.person("zhaoheng"));
    }

    private GiveReason because(String words) {
        return new GiveReason(words, office.version(paper));
    }

    private void awaitTold(String verb, String... names) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(jdbc.sql("""
                                select p.name from inbox_item i join person p on p.id = i.person_id
                                where i.verb = ? and i.subject_kind = 'DOCUMENT' and i.subject_id = ?""")
                        .params(verb, paper.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(names));
    }
}
