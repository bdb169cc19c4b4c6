package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.document.OfficeWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.ExceptionService;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.rules.service.report.Outcome;
import org.shuniu.rules.service.report.ReportFilter;
import org.shuniu.rules.service.report.ReportQueries;
import org.shuniu.rules.service.report.ReportRow;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rule hits and exceptions for each unit; each number opens its rows (ORG-20). */
@DocumentOffice
class RuleReportTests {
    private static final String TEXT = "一、总体要求\n做好水库除险加固。\n二、工作安排\n按计划推进。";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ReportQueries report;

    @Autowired
    private ExceptionService exceptions;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private MockMvcTester http;

    private DocumentId drafted(String title) {
        return office.drafted(
                office.draft(DocumentKind.NOTICE, Direction.DOWN, WATER, title, TEXT, List.of("各市人民政府")), "zhaoheng");
    }

    private void stopped(DocumentId id) {
        assertThatThrownBy(() -> office.submit(id, "zhaoheng")).isInstanceOf(RuleException.class);
    }

    private ReportFilter asked(Outcome outcome) {
        return new ReportFilter(null, null, office.organ(WATER).id(), "R04", outcome);
    }

    private long count(String account, Outcome outcome) {
        return report.lines(asked(outcome), office.person(account)).stream()
                .mapToLong(line -> line.count(outcome))
                .sum();
    }

    private List<ReportRow> rows(String account, Outcome outcome, String title) {
        return report.rows(asked(outcome), office.person(account), 1).rows().stream()
                .filter(row -> row.title().equals(title))
                .toList();
    }

    @Test
    void countsAStoppedStepOnceADayForThoseWhoMayKnowOfIt() {
        long before = count("zhaoheng", Outcome.BLOCK);
        String title = WATER + "关于统计阻断情况的通知";
        var id = drafted(title);
        stopped(id);
        stopped(id);
        assertThat(count("zhaoheng", Outcome.BLOCK)).isEqualTo(before + 1);
        assertThat(rows("zhaoheng", Outcome.BLOCK, title)).singleElement().satisfies(row -> {
            assertThat(row.link()).isEqualTo(id.link());
            assertThat(row.organName()).isEqualTo(WATER);
        });
        assertThat(rows("lanxin", Outcome.BLOCK, title)).isEmpty();
        assertThatThrownBy(() -> report.lines(ReportFilter.none(), office.person("sysadmin01")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void countsTheExceptionByItsDecision() {
        String title = WATER + "关于统计例外情况的通知";
        var id = drafted(title);
        exceptions.request(id, reason(id), office.person("zhaoheng"));
        exceptions.approve(id, reason(id), office.person("jiangfan"));
        exceptions.sign(id, reason(id), office.person("liangruogu"));
        assertThat(rows("mengxia", Outcome.APPROVED, title))
                .extracting(ReportRow::reason)
                .containsExactly("涉及全省水库安全。");
        assertThat(rows("mengxia", Outcome.REFUSED, title)).isEmpty();
    }

    @Test
    void showsAnExceptionThatFellAwayWithItsText() { // DOC-12
        String title = WATER + "关于统计失效情况的通知";
        var id = drafted(title);
        exceptions.request(id, reason(id), office.person("zhaoheng"));
        exceptions.approve(id, reason(id), office.person("jiangfan"));
        exceptions.sign(id, reason(id), office.person("liangruogu"));
        var other = office.draft(
                DocumentKind.NOTICE, Direction.DOWN, WATER, title, TEXT + "\n三、按每亩500元配套。", List.of("各市人民政府"));
        drafting.revise(id, other.drawnFrom(office.version(id)), office.person("zhaoheng"));
        assertThat(rows("mengxia", Outcome.VOID, title)).hasSize(1);
        assertThat(rows("mengxia", Outcome.APPROVED, title)).isEmpty();
        assertThat(count("zhaoheng", Outcome.VOID)).isPositive();
        assertThat(page("/rules/report/rows", "outcome", "VOID")).contains(title, "例外已失效");
    }

    private GiveReason reason(DocumentId id) {
        return new GiveReason("涉及全省水库安全。", office.version(id));
    }

    @Test
    void showsTheNumbersAndTheRowsBehindThem() {
        String title = WATER + "关于展示统计情况的通知";
        stopped(drafted(title));
        long water = office.organ(WATER).id();
        assertThat(page("/rules/report", "rule", ""))
                .contains("规则执行情况", "触发阻断", WATER, "organ=" + water + "&amp;rule=R04&amp;outcome=BLOCK");
        assertThat(page("/rules/report/rows", "organ", "" + water)).contains(title, "触发阻断");
        assertThat(page("/rules/report", "to", "2020-12-31")).contains("这段时间没有触发规则");
        assertThat(page("/api/v1/rule-report", "rule", "R04")).contains("\"BLOCK\":", WATER);
        assertThat(page("/api/v1/rule-report/rows", "outcome", "BLOCK")).contains(title);
        var sheet = http.perform(get("/rules/report/export.xlsx").with(SignedIn.as("zhaoheng", http)));
        assertThat(sheet).hasStatusOk();
        assertThat(sheet.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(http.perform(get("/rules/report").with(SignedIn.as("sysadmin01", http))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/rules/report", "lang", "en")).contains("Rules kept and lifted", "Stopped");
    }

    private String page(String address, String name, String value) {
        var answer = http.perform(get(address).queryParam(name, value).with(SignedIn.as("zhaoheng", http)));
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
