package org.shuniu.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shuniu.rules.FactsFixture.ALL_CITIES;
import static org.shuniu.rules.FactsFixture.PROVINCE;
import static org.shuniu.rules.FactsFixture.notice;
import static org.shuniu.rules.FactsFixture.party;
import static org.shuniu.rules.FactsFixture.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.rules.FactsFixture;
import org.shuniu.rules.RuleDesk;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.WordingDesk;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The scenarios of the domain, with the rules as they stand in the database. */
@RuleBaseTest
class DocumentRulesTests {
    private static final SubjectRef PAPER = new SubjectRef("DOCUMENT", 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @Autowired
    RuleDesk desk;

    @Autowired
    WordingDesk wording;

    @Autowired
    RuleBook book;

    @Autowired
    List<DocumentCheck> checks;

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyRuleOfTheIssueIsInForceAndHasACheck() {
        var codes = IntStream.of(
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 27, 29, 30, 34,
                        42)
                .mapToObj("R%02d"::formatted)
                .toList();
        assertThat(book.inForce(TODAY))
                .extracting(Rule::code)
                .filteredOn(code -> code.startsWith("R"))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(checks.stream().map(DocumentCheck::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(book.all()).allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty());
    }

    @Test
    void scenario1DepartmentToLowerGovernmentIsBlockedWithItsSource() {
        List<Finding> findings = submission(notice().to(ALL_CITIES));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R04");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.source()).isEqualTo("《党政机关公文处理工作条例》第十六条（二）；《本级政府关于精简文件的规定》");
        });
        assertThat(submission(notice())).isEmpty();
    }

    @Test
    void theSourceIsToldInTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(submission(notice().to(ALL_CITIES)).get(0).source()).contains("Art. 16 (2)");
    }

    @Test
    void scenario4ARequestWithEverythingWrong() {
        FactsFixture request = request()
                .to(PROVINCE, party("云江省财政厅", "DEPARTMENT", "PROVINCE", "OTHER"))
                .body("请求追加防汛资金。\n请求调整云溪县行政区划。\n妥否，请批示。");
        request.copies = List.of(party("云溪县人民政府", "GOVERNMENT", "COUNTY", "SUBORDINATE"));
        assertThat(submission(request)).extracting(Finding::rule).containsExactly("R06", "R07", "R10");
        assertThat(submission(request())).isEmpty();
    }

    @Test
    void aMildFaultIsOneStepSofter() {
        var report = request()
                .kind("报告")
                .title("青岚市人民政府关于防汛工作的报告")
                .body("特此报告。")
                .to(PROVINCE, party("云江省财政厅", "DEPARTMENT", "PROVINCE", "OTHER"));
        assertThat(submission(report))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("R06", Severity.WARN));
    }

    @Test
    void aDocumentOf2011IsCheckedWithTheRulesOf2000() {
        LocalDate then = LocalDate.of(2011, 3, 1);
        var minutes = notice().kind("会议纪要").title("云江省水务厅会议纪要");
        assertThat(desk.check(PAPER, minutes.facts(), Stage.SUBMISSION, then)).isEmpty();
        assertThat(submission(minutes)).extracting(Finding::rule).contains("R01");
        var resolution = notice().kind("决议");
        assertThat(desk.check(PAPER, resolution.facts(), Stage.SUBMISSION, then))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R01");
                    assertThat(finding.source()).isEqualTo("《国家行政机关公文处理办法》第九条");
                });
        assertThat(submission(resolution)).extracting(Finding::rule).doesNotContain("R01");
    }

    @Test
    void oneSetEndsWhereTheNextBegins() {
        assertThat(book.inForce("R01", LocalDate.of(2012, 6, 30)))
                .hasValueSatisfying(rule -> assertThat(rule.words("kinds")).hasSize(13));
        assertThat(book.inForce("R01", LocalDate.of(2012, 7, 1)))
                .hasValueSatisfying(rule -> assertThat(rule.words("kinds")).hasSize(15));
        assertThat(book.inForce("R01", LocalDate.of(2000, 12, 31))).isEmpty();
    }

    @Test
    void aRuleSpeaksAtItsStagesOnly() {
        var unsigned = request();
        assertThat(rulesAt(unsigned, Stage.SUBMISSION)).doesNotContain("R13");
        assertThat(rulesAt(unsigned, Stage.RECHECK)).contains("R13");
        var hidden = notice();
        hidden.firstPage = false;
        assertThat(rulesAt(hidden, Stage.GATE)).doesNotContain("R27");
        assertThat(rulesAt(hidden, Stage.TYPESETTING)).contains("R27");
    }

    @Test
    void speaksOnceWhereADocumentStandsAtSeveralStages() {
        var draft = notice().to(FactsFixture.ALL_CITIES).body("加强领导,落实。");
        var both = EnumSet.of(Stage.DRAFTING, Stage.SUBMISSION);
        assertThat(desk.check(PAPER, draft.facts(), both, TODAY))
                .extracting(Finding::rule)
                .contains("R04", "R29")
                .doesNotHaveDuplicates();
    }

    @Test
    void blockingFindingsStandFirstThenByLine() {
        var untidy = notice().body("加强领导,落实。\n投资20XX万元.现通知。").title("云江省水务厅关于检查的通报");
        List<Finding> findings = desk.check(PAPER, untidy.facts(), Stage.GATE, TODAY);
        assertThat(findings.get(0).rule()).isEqualTo("R16");
        assertThat(findings).isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
        assertThat(findings.stream().filter(finding -> finding.line() != null).map(Finding::line))
                .containsExactly(1, 2, 2);
    }

    @Test
    void plainTextIsReadByLine() {
        assertThat(wording.read("现通知如下:\n二.任务\n增长5-10%。"))
                .extracting(Finding::line, Finding::rule)
                .containsExactly(tuple(1, "R29"), tuple(2, "R25"), tuple(2, "R25"), tuple(3, "R30"));
    }

    private List<Finding> submission(FactsFixture facts) {
        return desk.check(PAPER, facts.facts(), Stage.SUBMISSION, TODAY);
    }

    private List<String> rulesAt(FactsFixture facts, Stage stage) {
        return desk.check(PAPER, facts.facts(), stage, TODAY).stream()
                .map(Finding::rule)
                .toList();
    }
}
