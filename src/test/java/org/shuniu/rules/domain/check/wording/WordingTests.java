package org.shuniu.rules.domain.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.FactsFixture.notice;
import static org.shuniu.rules.FactsFixture.request;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.rules.FactsFixture;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;

/** R01, R10 to R12 and R14 to R16. */
class WordingTests {
    private static final CheckContext CONTEXT = new CheckContext(
            Map.of(
                    "kinds", List.of("命令", "决定", "命令（令）", "通知", "报告", "请示", "批复", "函", "公告", "纪要", "意见", "令"),
                    "asking", List.of("请求", "恳请", "拟请", "申请"),
                    "joining", List.of("同时申请", "并申请", "另申请"),
                    "closings", List.of("妥否，请批示", "请予审批"),
                    "phrases", List.of("请批准", "请予审批", "妥否，请"),
                    "withoutMatter", List.of("公告", "纪要")),
            Stage.SUBMISSION,
            false);

    @Test
    void r01KnowsTheKinds() {
        assertThat(keys(new KnownKind(), notice())).isEmpty();
        assertThat(keys(new KnownKind(), notice().kind("令"))).isEmpty();
        assertThat(keys(new KnownKind(), notice().kind("方案"))).containsExactly("rules.R01");
        assertThat(keys(new KnownKind(), notice().kind("总结"))).containsExactly("rules.R01");
    }

    @Test
    void r10FindsASecondRequest() {
        assertThat(keys(new OneMatter(), request())).isEmpty();
        assertThat(keys(new OneMatter(), request().body("请求追加防汛资金。\n请求调整行政区划。\n妥否，请批示。")))
                .containsExactly("rules.R10");
        assertThat(keys(new OneMatter(), request().body("申请追加资金；恳请调整区划。\n妥否，请批示。")))
                .containsExactly("rules.R10");
        assertThat(keys(new OneMatter(), request().body("因防汛需要追加资金，同时申请调整区划。"))).containsExactly("rules.R10.joined");
        assertThat(keys(new OneMatter(), notice().body("请求甲。请求乙。"))).isEmpty();
    }

    @Test
    void r11FindsARequestInAReportByLine() {
        var report = request().kind("报告").body("现将情况报告如下。\n以上请予审批。");
        assertThat(faults(new NoRequestInReport(), report)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.excerpt()).contains("请予审批");
        });
        assertThat(keys(new NoRequestInReport(), report.body("特此报告。"))).isEmpty();
        assertThat(keys(new NoRequestInReport(), request())).isEmpty();
    }

    @Test
    void r12ARequestCloses() {
        assertThat(keys(new RequestCloses(), request())).isEmpty();
        assertThat(faults(new RequestCloses(), request().body("请求追加资金。")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.suggestion()).isEqualTo("妥否，请批示"));
        assertThat(keys(new RequestCloses(), notice())).isEmpty();
    }

    @Test
    void r14AReplyCitesTitleAndNumber() {
        var reply = notice().kind("批复").body("你市《关于追加防汛资金的请示》（青政〔2026〕12号）收悉。");
        reply.answers = true;
        assertThat(keys(new ReplyCites(), reply)).isEmpty();
        assertThat(keys(new ReplyCites(), reply.body("你市来文收悉。")))
                .containsExactly("rules.R14.title", "rules.R14.number");
        reply.answers = false;
        assertThat(keys(new ReplyCites(), reply)).contains("rules.R14.link");
        assertThat(keys(new ReplyCites(), notice().kind("函").body("商请支持。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云江省水务厅关于开展水库除险加固的通知", "云江省水务厅关于印发《水库除险加固办法》的通知", "云江省水务厅办公室关于开展检查的通知"})
    void r15AcceptsOrganMatterAndKind(String title) {
        assertThat(keys(new TitleParts(), notice().title(title))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云江省水务厅关于开展检查的通知。, rules.R15.mark",
        "云江省水务厅关于开展检查的安排, rules.R15.kind",
        "关于开展检查的通知, rules.R15.organ",
        "云江省水务厅检查通知, rules.R15.matter",
        "'', rules.R15.empty",
    })
    void r15FindsWhatATitleLacks(String title, String key) {
        assertThat(keys(new TitleParts(), notice().title(title))).contains(key);
    }

    @Test
    void r15NeedsNoMatterInAnAnnouncement() {
        assertThat(keys(new TitleParts(), notice().kind("公告").title("云江省水务厅公告")))
                .isEmpty();
    }

    @Test
    void r16TheTitleShowsTheKindOnce() {
        assertThat(keys(new TitleKind(), notice())).isEmpty();
        assertThat(keys(new TitleKind(), notice().kind("函"))).containsExactly("rules.R16");
        assertThat(keys(new TitleKind(), request().title("青岚市人民政府关于追加资金的请示报告"))).containsExactly("rules.R16.doubled");
        assertThat(keys(new TitleKind(), notice().title("云江省水务厅关于印发若干意见的通知"))).isEmpty();
        assertThat(keys(new TitleKind(), notice().kind("函").title("云江省水务厅关于水源的复函")))
                .isEmpty();
        assertThat(keys(new TitleKind(), notice().kind("命令（令）").title("云江省人民政府令")))
                .isEmpty();
    }

    private static List<Fault> faults(DocumentCheck check, FactsFixture facts) {
        return check.check(facts.facts(), CONTEXT).toList();
    }

    private static List<String> keys(DocumentCheck check, FactsFixture facts) {
        return faults(check, facts).stream().map(Fault::key).toList();
    }
}
