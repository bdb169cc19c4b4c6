package org.shuniu.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.followup.KeepFollowUpResults;
import org.shuniu.document.service.read.FollowUpQueries;
import org.shuniu.document.service.view.FollowUpView;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.supervision.MatterEnded;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.instruction.Register;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What came of a document stands on its page, and who drafted it hears of it (SUP-01, ORG-22). */
@DocumentOffice
class ResultOnDocumentTests {
    @Autowired
    private IntakeService intake;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private FollowUpQueries followUp;

    @Autowired
    private KeepFollowUpResults listener;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    private DocumentId document;

    @BeforeEach
    void issue() {
        document = office.at(DocumentStep.ARCHIVING);
    }

    @Test
    void writesEachEndOfTheMatterBesideTheDocument() {
        long matter = proposed(document.subject(), "水源地划定");
        end(matter, "SETTLE", "已划定水源地十处");
        end(matter, "CLOSE", "材料齐全");
        end(matter, "REOPEN", "群众反映反弹");
        assertThat(awaited("gaoyuan", 3))
                .extracting(line -> line.step().name(), line -> line.work().outcome())
                .containsExactly(
                        tuple("REOPENED", "群众反映反弹"), tuple("CLOSED", "已划定水源地十处"), tuple("SETTLED", "已划定水源地十处"));
        assertThat(awaited("gaoyuan", 3).get(0).work().link()).isEqualTo("/matters/" + matter);
    }

    @Test
    void showsOthersThatItIsDoneAndNothingElse() {
        end(proposed(document.subject(), "尾矿库排查"), "SETTLE", "闭库两座");
        assertThat(awaited("fangqing", 1)).singleElement().satisfies(line -> {
            assertThat(line.work()).isNull();
            assertThat(line.on()).isNotNull();
        });
        assertThat(page("fangqing")).contains("已办结", "据本文件立项的督查事项").doesNotContain("尾矿库排查", "闭库两座");
        assertThat(page("gaoyuan")).contains("尾矿库排查", "闭库两座").doesNotContain("??");
        assertThat(http.perform(get("/api/v1/documents/" + document.value() + "/follow-up")
                        .with(SignedIn.as("fangqing", http))))
                .bodyJson()
                .extractingPath("$.results[0].step")
                .isEqualTo("SETTLED");
    }

    @Test
    void tellsTheDrafterAndTheTrail() {
        end(proposed(document.subject(), "堤防加固"), "SETTLE", "已完工");
        awaited("fangqing", 1);
        await().untilAsserted(() -> assertThat(told()).containsExactly("方晴"));
        assertThat(jdbc.sql("""
                        select person_name from trail_entry where verb = 'document.FOLLOW_UP_SETTLED'
                          and subject_kind = 'DOCUMENT' and subject_id = ?""").param(document.value()).query(String.class).list())
                .containsExactly("闻璟");
    }

    @Test
    void reachesThePaperOnWhichTheInstructionStands() {
        long leader = office.person("liangruogu").personId();
        var form = Register.on(
                Register.outside(leader, "", "请水务厅办理并报结果。", OfficeWalk.WATER), DocumentId.KIND, document.value());
        var instruction = instructions.register(form, office.person("gaoyuan"));
        end(proposed(instruction.subject(), "灌区节水"), "SETTLE", "改造灌区三个");
        assertThat(awaited("gaoyuan", 1))
                .singleElement()
                .extracting(line -> line.work().title())
                .isEqualTo("灌区节水");
    }

    @Test
    void writesAResultOnceThatComesTwice() {
        var work = new FollowUpSettled.Work(new SubjectRef("MATTER", 4711), null, "重复的结果", "/matters/4711");
        var settled = new FollowUpSettled(
                document.subject(),
                0,
                work,
                FollowUpSettled.Step.SETTLED,
                "办结",
                office.person("wenjing"),
                Instant.EPOCH);
        transaction.executeWithoutResult(status -> listener.keep(settled));
        transaction.executeWithoutResult(status -> listener.keep(settled));
        assertThat(awaited("gaoyuan", 1)).hasSize(1);
    }

    private long proposed(SubjectRef source, String title) {
        // @formatter:off
        var form = new ProposeFollowUp(
                MatterSource.INSTRUCTION, title, "请办理。", OfficeWalk.WATER, null, null, null, false, false,
                ReportingFrequency.NONE, "另一件事", null);
        // @formatter:on
        return intake.propose(source, 0, form, office.person("gaoyuan"));
    }

    private void end(long matter, String step, String outcome) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new MatterEnded(new MatterId(matter), null, step, outcome, office.person("wenjing"), Instant.now())));
    }

    private List<FollowUpView.Result> awaited(String account, int lines) {
        await().until(() -> results(account).size() == lines);
        return results(account);
    }

    private List<FollowUpView.Result> results(String account) {
        return followUp.of(document, office.person(account)).results();
    }

    private String page(String account) {
        var answer = http.perform(get(document.link()).with(SignedIn.as(account, http)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> told() {
        return jdbc.sql("""
                        select p.name from inbox_item i join person p on p.id = i.person_id
                        where i.verb = 'document.FOLLOW_UP_SETTLED' and i.subject_id = ? order by p.name""").param(document.value()).query(String.class).list();
    }
}
