package org.shuniu.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesPeople;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.shuniu.meeting.service.decision.DecisionRow;
import org.shuniu.meeting.service.decision.DecisionService;
import org.shuniu.meeting.service.decision.DescribeDecision;
import org.shuniu.meeting.service.decision.KeepDecisionResults;
import org.shuniu.meeting.service.minutes.EditMinutes;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesPrinter;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.shuniu.meeting.service.minutes.read.MinutesView;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Scenario 7 of domain/06 and scenario 1 of domain/04: minutes in time, six decisions become six matters. */
@SupervisionOffice
class MinutesScenarioTests {
    private static final List<String> UNITS = List.of("云江省水务厅", "云江省财政厅", "云江省农业厅", "云江省数据局", "云江省人力资源厅", "");
    private static final List<String> WORDS =
            List.of("建成松浦港区集疏运通道。", "下达第二批防汛应急资金。", "推广节水灌溉十万亩。", "开通涉企政策直达平台。", "修订引进人才住房办法。", "制定山区道路养护方案。");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FixedClock clock;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesQueries queries;

    @Autowired
    private MinutesPrinter printer;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private DecisionQueries decided;

    @Autowired
    private JdbcClient jdbc;

    private AgendaOffice office;
    private MeetingId meeting;

    @BeforeEach
    void hold() {
        office = new AgendaOffice(context);
        clock.moveTo("2026-03-16");
        meeting = office.session(
                MeetingClass.EXECUTIVE, "云江省人民政府第39次常务会议", "2026-03-16T09:00", "2026-03-16T11:30", MeetingStatus.ENDED);
        office.change(meeting, found -> found.number(39));
        office.attends(meeting, Capacity.CHAIR, "shenhuaian", null);
        office.attends(meeting, Capacity.MEMBER, "liangruogu", null);
        office.attends(meeting, Capacity.MEMBER, "hansongnian", "出席全国会议");
        office.attends(meeting, Capacity.OBSERVER, "weiran", null);
    }

    /** Only one test signs them: matters of the same title are made once. */
    private void decideSix() {
        for (int i = 0; i < WORDS.size(); i++) {
            decisions.add(meeting, decision(WORDS.get(i), UNITS.get(i), 0), office.person("sanghe"));
        }
    }

    private static DescribeDecision decision(String text, String unit, int version) {
        return new DescribeDecision(text, null, unit, LocalDate.of(2026, 6, 30), null, false, version);
    }

    private int take(MinutesId id, MinutesAction action, String account) {
        var actor = office.person(account);
        int version = queries.view(id, actor).version();
        minutes.take(id, action, new MoveMinutes("同意", version), actor);
        return version;
    }

    private MinutesId drafted() {
        clock.moveTo("2026-03-17");
        var clerk = office.person("sanghe");
        var id = minutes.draft(meeting, clerk);
        var view = queries.view(id, clerk);
        var readers = List.of(
                office.person("liangruogu").personId(), office.person("weiran").personId());
        minutes.edit(
                id,
                new EditMinutes(view.title(), view.body(), "会议记录", null, null, null, readers, view.version()),
                clerk);
        take(id, MinutesAction.SUBMIT, "sanghe");
        take(id, MinutesAction.APPROVE, "jianning");
        return id;
    }

    @Test
    void issuesMinutesInTimeAndHandsOverSixDecisions() throws IOException { // SUP-14, MTG-17, scenario 7
        decideSix();
        var id = drafted();
        clock.moveTo("2026-03-18");
        take(id, MinutesAction.SIGN, "shenhuaian");
        clock.moveTo("2026-03-19");
        assertThatThrownBy(() -> take(id, MinutesAction.ISSUE, "sanghe"))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("meeting.minutes.invalid.decisions");
                            assertThat(problem.args()).containsExactly("6");
                        }));
        complete();
        take(id, MinutesAction.ISSUE, "sanghe");
        await().untilAsserted(() -> assertThat(matters(id)).containsExactly(1, 2, 3, 4, 5, 6));
        inTime(id);
        printed(id);
        assertThat(decided.of(meeting, office.person("sanghe"))).hasSize(6).allSatisfy(row -> assertThat(row.state())
                .isEqualTo("ASKED"));
    }

    @Test
    void showsWhatBecameOfADecision() { // SUP-01
        var clerk = office.person("sanghe");
        decisions.add(meeting, decision("另行通报情况。", "", 0), clerk);
        decisions.add(meeting, decision("组织开展秸秆综合利用试点。", "云江省农业厅", 0), clerk);
        var id = drafted();
        take(id, MinutesAction.SIGN, "shenhuaian");
        settle(id, FollowUpSettled.Step.SETTLED);
        await().untilAsserted(() -> assertThat(states()).containsExactly("OPEN", "DONE"));
        settle(id, FollowUpSettled.Step.SETTLED);
        clock.moveTo("2026-04-02");
        settle(id, FollowUpSettled.Step.REOPENED);
        await().untilAsserted(() -> assertThat(states()).containsExactly("OPEN", "ASKED"));
        assertThat(jdbc.sql("select count(*) from meeting_decision_result where minutes_id = " + id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private List<String> states() {
        return decided.of(meeting, office.person("sanghe")).stream()
                .map(DecisionRow::state)
                .toList();
    }

    /** As the listener hears it, perhaps twice. */
    private void settle(MinutesId id, FollowUpSettled.Step step) {
        var work = new FollowUpSettled.Work(new SubjectRef("MATTER", 1), "督〔2026〕1号", "事项", "/matters/1");
        var told = new FollowUpSettled(id.subject(), 2, work, step, "资金已下达", office.person("gaoyuan"), clock.instant());
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        state -> context.getBean(KeepDecisionResults.class).keep(told));
    }

    private void complete() {
        var clerk = office.person("sanghe");
        var open = decided.of(meeting, clerk).get(5);
        assertThat(open.state()).isEqualTo("OPEN");
        decisions.edit(meeting, open.id(), decision("另一句话", "云江省财政厅", open.version()), clerk);
        assertThat(decided.of(meeting, clerk).get(5).text())
                .as("what was signed stands")
                .isEqualTo(WORDS.get(5));
    }

    private List<Integer> matters(MinutesId id) {
        return jdbc.sql("""
                        select l.item from follow_up_link l join matter m on m.id = l.matter_id
                        where l.source_kind = 'MEETING_MINUTES' and l.source_id = :id order by l.item""").param("id", id.value()).query(Integer.class).list();
    }

    private void inTime(MinutesId id) {
        var view = queries.view(id, office.person("sanghe"));
        assertThat(view.number()).isEqualTo("第39次");
        assertThat(view.deadlines())
                .extracting(MinutesView.Deadline::dueOn, MinutesView.Deadline::lateDays)
                .containsExactly(
                        Tuple.tuple(LocalDate.of(2026, 3, 17), 0L), Tuple.tuple(LocalDate.of(2026, 3, 19), 0L));
    }

    private void printed(MinutesId id) throws IOException {
        try (var paper = Loader.loadPDF(printer.pdf(id, office.person("weiran")))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("云江省人民政府常务会议纪要", "第39次", "议定事项", "建成松浦港区集疏运通道");
            assertThat(text.indexOf("出席：")).isPositive();
            assertThat(text.indexOf("请假：")).isGreaterThan(text.indexOf("出席："));
            assertThat(text.indexOf("列席：")).isGreaterThan(text.indexOf("请假："));
            assertThat(text).contains("沈怀安", "韩松年", "魏然");
        }
    }

    @Test
    void takesInWhoWasThereWithoutSigningIn() { // MTG-19
        clock.moveTo("2026-03-17");
        var clerk = office.person("sanghe");
        var id = minutes.draft(meeting, clerk);
        var view = queries.view(id, clerk);
        String present = "沈怀安\n梁若谷\n \n 陆文舟 ";
        minutes.edit(
                id,
                new EditMinutes(view.title(), view.body(), null, present, null, "", List.of(), view.version()),
                clerk);
        assertThat(queries.view(id, clerk).people()).isEqualTo(new MinutesPeople("沈怀安\n梁若谷\n陆文舟", "韩松年", ""));
    }

    @Test
    void needsThreePersonsAndTheRightSigner() {
        var id = drafted();
        assertThatThrownBy(() -> take(id, MinutesAction.SIGN, "jianning")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> take(id, MinutesAction.SIGN, "sanghe")).isInstanceOf(RefusedException.class);
        take(id, MinutesAction.SIGN, "zhoumingyuan");
        assertThat(queries.view(id, office.person("sanghe")).signatures().signer())
                .isEqualTo("周明远");
        assertThatThrownBy(() -> decisions.add(meeting, decision("再加一项。", "云江省财政厅", 0), office.person("sanghe")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void waivesWithAReasonOnly() {
        decideSix();
        var clerk = office.person("sanghe");
        var open = decided.of(meeting, clerk).get(5);
        assertThatThrownBy(() -> decisions.edit(
                        meeting,
                        open.id(),
                        new DescribeDecision("制定方案。", null, "云江省财政厅", null, "会上已办结", false, open.version()),
                        clerk))
                .isInstanceOf(InvalidException.class);
        decisions.edit(
                meeting,
                open.id(),
                new DescribeDecision(
                        WORDS.get(5), DecisionSource.PARTY_GROUP, null, null, "会上已办结", false, open.version()),
                clerk);
        assertThat(decided.of(meeting, clerk).get(5)).satisfies(row -> {
            assertThat(row.state()).isEqualTo("WAIVED");
            assertThat(row.source()).isEqualTo(DecisionSource.PARTY_GROUP); // MTG-18
        });
    }
}
