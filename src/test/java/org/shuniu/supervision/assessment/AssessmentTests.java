package org.shuniu.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.service.assessment.AddLine;
import org.shuniu.supervision.service.assessment.AssessmentQueries;
import org.shuniu.supervision.service.assessment.AssessmentService;
import org.shuniu.supervision.service.assessment.AssessmentView;
import org.shuniu.supervision.service.assessment.CriterionService;
import org.shuniu.supervision.service.assessment.ObjectionService;
import org.shuniu.supervision.service.assessment.OpenAssessments;
import org.shuniu.supervision.service.assessment.SayOfLine;
import org.shuniu.supervision.service.assessment.SetCriterion;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The score sheet of a unit: counted from records, shown, objected to, confirmed by a second person (SUP-19). */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class AssessmentTests {
    /** Nothing else happens in this year. */
    private static final OpenAssessments QUARTER = new OpenAssessments(2033, 1);

    @Autowired
    private AssessmentService sheets;

    @Autowired
    private ObjectionService objections;

    @Autowired
    private CriterionService criteria;

    @Autowired
    private AssessmentQueries queries;

    @Autowired
    private Assessments confirmed;

    @Autowired
    private Escalation escalation;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MockMvcTester http;

    private AssessmentId sheet;

    /** One matter in time but sent back once, one overdue. */
    @BeforeEach
    void drawUpTheFirstQuarter() {
        jdbc.sql("update matter_part set suspended_on = date '2033-01-01' where reported_on is null")
                .update();
        clock.moveTo("2033-02-14");
        var good = office.assigned(office.instruction("评分样本按时退回", WATER), 20);
        office.done(good, WATER, "baizhi", "weiran");
        office.sendBack(good, WATER, "gaoyuan");
        office.feedBack(good, WATER, org.shuniu.supervision.domain.record.FeedbackKind.FINAL, "baizhi");
        office.report(good, WATER, "weiran");
        office.assigned(office.instruction("评分样本逾期未报", WATER), 1);
        entities.flush();
        clock.moveTo("2033-02-18");
        escalation.run(LocalDate.parse("2033-02-18"));
        entities.flush();
        clock.moveTo("2033-04-01");
        sheet = sheets.open(QUARTER, office.person("gaoyuan")).stream()
                .filter(id -> view(id).whose().unit().equals(WATER))
                .findFirst()
                .orElseThrow();
    }

    private AssessmentView view(AssessmentId id) {
        return queries.view(id, office.person("gaoyuan"));
    }

    private int version() {
        return view(sheet).version();
    }

    private AssessmentView.Line line(Fact fact) {
        return view(sheet).lines().stream()
                .filter(line -> line.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    private SayOfLine say(String words, Boolean upheld) {
        return new SayOfLine(words, upheld, version());
    }

    @Test
    void countsFromTheRecordsWithTheMatterAsEvidence() {
        assertThat(view(sheet).lines())
                .extracting(AssessmentView.Line::fact, AssessmentView.Line::points)
                .containsExactlyInAnyOrder(tuple(Fact.ON_TIME, 1), tuple(Fact.OVERDUE, -5), tuple(Fact.RETURNED, -3));
        assertThat(view(sheet).score()).isEqualTo(93);
        assertThat(line(Fact.OVERDUE).evidence()).contains("评分样本逾期未报");
        assertThat(line(Fact.OVERDUE).link()).startsWith("/matters/");
        sheets.open(QUARTER, office.person("gaoyuan"));
        assertThat(view(sheet).lines()).hasSize(3);
    }

    @Test
    void takesPointsByHandOnlyWithAReasonAndWithinTheLimit() {
        var supervisor = office.person("gaoyuan");
        var day = LocalDate.parse("2033-03-01");
        assertThatThrownBy(() -> sheets.add(sheet, new AddLine(-11, day, "过多", version()), supervisor))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> sheets.add(sheet, new AddLine(-1, day.plusMonths(2), "季外", version()), supervisor))
                .isInstanceOf(InvalidException.class);
        sheets.add(sheet, new AddLine(2, day, "提前完成并总结经验", version()), supervisor);
        assertThat(view(sheet).score()).isEqualTo(95);
        assertThat(line(Fact.MANUAL).by()).contains("高远");
    }

    @Test
    void letsTheUnitSeeItsOwnSheetOnlyAndObject() {
        assertThatThrownBy(() -> queries.view(sheet, office.person("baizhi"))).isInstanceOf(NotFoundException.class);
        sheets.show(sheet, version(), office.person("gaoyuan"));
        assertThat(queries.view(sheet, office.person("baizhi")).score()).isEqualTo(93);
        assertThatThrownBy(() -> queries.view(sheet, office.person("guhe"))).isInstanceOf(NotFoundException.class);
        assertThat(queries.quarter(
                        new org.shuniu.supervision.domain.goal.measure.Quarter(2033, 1), office.person("guhe")))
                .isEmpty();
        var overdue = line(Fact.OVERDUE);
        objections.object(sheet, overdue.id(), say("已在期限内电话申请延期。", null), office.person("baizhi"));
        assertThatThrownBy(() -> objections.object(sheet, overdue.id(), say("再次。", null), office.person("baizhi")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> objections.answer(sheet, overdue.id(), say("属实。", true), office.person("gaoyuan")))
                .isInstanceOf(RefusedException.class);
        objections.answer(sheet, overdue.id(), say("属实。", true), office.person("wenjing"));
        assertThat(view(sheet).score()).isEqualTo(98);
        assertThat(line(Fact.OVERDUE).struck()).isTrue();
    }

    @Test
    void isConfirmedByASecondPersonAfterTheLimit() {
        var head = office.person("wenjing");
        sheets.show(sheet, version(), office.person("gaoyuan"));
        assertThatThrownBy(() -> sheets.confirm(sheet, version(), head)).isInstanceOf(RefusedException.class);
        objections.object(sheet, line(Fact.RETURNED).id(), say("已改正。", null), office.person("weiran"));
        clock.moveTo("2033-04-18");
        assertThatThrownBy(() -> sheets.confirm(sheet, version(), head)).isInstanceOf(RefusedException.class);
        objections.answer(sheet, line(Fact.RETURNED).id(), say("退回属实。", false), head);
        assertThatThrownBy(() -> sheets.confirm(sheet, version(), office.person("gaoyuan")))
                .isInstanceOf(RefusedException.class);
        sheets.confirm(sheet, version(), head);
        entities.flush();
        var unit = office.organ(WATER);
        long organ = head.organId();
        assertThat(confirmed.confirmed(organ, unit, 2033)).containsExactly(new Assessments.Score(sheet, 1, 93));
        assertThat(confirmed.confirmed(organ, office.organ(FINANCE), 2033)).isEmpty();
        assertThat(events.stream(AssessmentConfirmed.class)).singleElement().satisfies(event -> {
            assertThat(event.unitId()).isEqualTo(unit);
            assertThat(event.score()).isEqualTo(93);
        });
        assertThatThrownBy(() -> sheets.collect(sheet, version(), head)).isInstanceOf(ConflictException.class);
    }

    @Test
    void changesACriterionForLaterDaysOnly() {
        var head = office.person("wenjing");
        var from = LocalDate.parse("2033-04-01");
        assertThatThrownBy(
                        () -> criteria.set(new SetCriterion(Fact.OVERDUE, -8, 0, from, "从严"), office.person("gaoyuan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> criteria.set(new SetCriterion(Fact.OVERDUE, -8, 0, from.minusDays(1), "追溯"), head))
                .isInstanceOf(InvalidException.class);
        criteria.set(new SetCriterion(Fact.OVERDUE, -8, 0, from, "从严"), head);
        assertThat(criteria.on(from, head)).anyMatch(weight -> weight.fact() == Fact.OVERDUE && weight.points() == -8);
        sheets.collect(sheet, version(), office.person("gaoyuan"));
        assertThat(line(Fact.OVERDUE).points()).isEqualTo(-5);
    }

    /** How many instructions a unit receives is nothing it did (B-5.2). */
    @Test
    void countsNothingForInstructionsReceived() {
        assertThat(List.of(Fact.values())).noneMatch(fact -> fact.name().contains("INSTRUCTION"));
        clock.moveTo("2033-03-30");
        office.assigned(office.instruction("评分样本又一件批示", WATER), 20);
        clock.moveTo("2033-04-01");
        sheets.collect(sheet, version(), office.person("gaoyuan"));
        assertThat(view(sheet).score()).isEqualTo(93);
    }

    @Test
    void showsItOnPagesInBothLanguages() {
        sheets.show(sheet, version(), office.person("gaoyuan"));
        for (String language : List.of("zh-CN", "en")) {
            for (String address : List.of(
                    "/supervision/assessments?year=2033&quarter=1",
                    sheet.link(),
                    "/supervision/assessments/criteria")) {
                assertThat(page(address, "wenjing", language))
                        .as(address)
                        .doesNotContain("??", "supervision.assessment.");
            }
        }
        String form = sheet.link() + "/lines/" + line(Fact.OVERDUE).id() + "/objection";
        assertThat(page(form, "baizhi", "zh-CN")).contains("异议理由");
        var blank = http.perform(
                post(form).param("words", " ").param("version", "" + version()).with(SignedIn.as("baizhi", http)));
        assertThat(blank).hasStatus(400).bodyText().contains("请填写内容。");
        assertThat(http.perform(get("/supervision/assessments/criteria").with(SignedIn.as("baizhi", http))))
                .hasStatus(403);
    }

    private String page(String address, String account, String language) {
        var answer =
                http.perform(get(address).header("Accept-Language", language).with(SignedIn.as(account, http)));
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
