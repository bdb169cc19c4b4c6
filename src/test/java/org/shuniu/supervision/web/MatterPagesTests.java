package org.shuniu.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people see of matters, and what their forms do. */
@SupervisionOffice
class MatterPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inSeptember() {
        clock.moveTo("2026-09-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matters",
                "/matters?stage=UNDER_WAY&light=RED&sort=DUE&hot=true",
                "/matters?counted.scope=OFFICE&counted.light=RED",
                "/matters/new",
                "/designations"
            })
    void opensEveryPageOfTheCollection(String path) {
        assertThat(http.perform(get(path).with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(http.perform(get(path).param("lang", "en").with(as("wenjing"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @Test
    void proposesByTheFormAndTellsTheStory() {
        var answer = http.perform(post("/matters")
                .param("source", "INSTRUCTION")
                .param("basis", "梁若谷副省长批示")
                .param("title", "页面表单样本甲")
                .param("text", "逐项落实。")
                .param("form", "DAILY")
                .param("methods", "ON_SITE", "RESEARCH")
                .param("modes", "GOAL_ASSESSMENT", "TRACKING")
                .param("leadUnit", WATER)
                .param("coUnits", FINANCE)
                .param("leaderId", "" + office.person("liangruogu").personId())
                .param("reporting", "MONTHLY")
                .param("hot", "true")
                .param("_hot", "on")
                .param("_difficult", "on")
                .param("version", "0")
                .with(as("gaoyuan")));
        assertThat(answer).hasStatus3xxRedirection();
        String page = answer.getResponse().getRedirectedUrl();
        assertThat(http.perform(get(page).with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("页面表单样本甲", "拟立项", WATER, FINANCE, "实地督查", "目标考核", "跟踪督查", "热点", "梁若谷")
                .doesNotContain("??", "部门督查");
        assertThat(http.perform(get("/matters?mode=TRACKING&text=页面表单样本甲").with(as("gaoyuan"))))
                .as("SUP-15")
                .bodyText()
                .contains(page);
        assertThat(http.perform(get("/api/v1" + page).with(as("gaoyuan"))))
                .bodyText()
                .contains("GOAL_ASSESSMENT", "TRACKING");
    }

    @Test
    void showsWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
        assertThat(http.perform(post("/matters")
                        .param("source", "SUPERIOR")
                        .param("title", "没有依据的样本")
                        .param("text", "已写好的工作要求。")
                        .param("form", "DAILY")
                        .param("leadUnit", "查无此单位")
                        .param("_hot", "on")
                        .param("_difficult", "on")
                        .param("reporting", "NONE")
                        .param("version", "0")
                        .with(as("gaoyuan"))))
                .bodyText()
                .contains("没有名为“查无此单位”的单位。", "已写好的工作要求。");
    }

    @Test
    void refusesAProposalByWhoeverDoesNotSupervise() {
        assertThat(http.perform(get("/matters/new").with(as("baizhi")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "receipt, baizhi, 承办人",
        "objection, baizhi, 理由",
        "reminders, gaoyuan, 电话催办",
        "transfer, wenjing, 单位",
        "feedback, baizhi, 佐证材料",
        "extensions, baizhi, 延长天数",
        "report, weiran, 报送办结",
        "examination, gaoyuan, 事实是否清楚",
        "suspension, wenjing, 暂停计时",
        "resumption, wenjing, 恢复计时",
        "extension-decision, wenjing, 审批意见",
        "objection-answer, wenjing, 维持交办"
    })
    void drawsThePageOfEveryStepOfAPart(String noun, String account, String word) {
        var id = office.assigned(office.instruction("步骤页面样本" + noun, WATER), 10);
        String path = id.link() + "/parts/" + office.part(id, WATER).id() + "/" + noun;
        assertThat(http.perform(get(path).with(as(account))))
                .hasStatusOk()
                .bodyText()
                .contains(word)
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "establishment",
                "refusal",
                "assignment",
                "co-units",
                "submission",
                "settlement",
                "further-instruction",
                "closure",
                "reopening"
            })
    void drawsThePageOfEveryStepOfTheMatter(String noun) {
        var id = office.established(office.instruction("整体步骤样本" + noun, WATER));
        assertThat(http.perform(get(id.link() + "/" + noun).with(as("wenjing"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @Test
    void assignsByTheFormWithATaskForEachUnit() {
        var id = office.established(office.instruction("表单交办样本", WATER, FINANCE));
        var lead = office.part(id, WATER);
        assertThat(http.perform(post(id.link() + "/assignment")
                        .param("workingDays", "10")
                        .param("dueOn", "")
                        .param("parts[0].partId", "" + lead.id())
                        .param("parts[0].text", "牵头制定方案。")
                        .param("parts[0].dueOn", "2026-09-25")
                        .param("version", "" + office.version(id))
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl(id.link());
        assertThat(office.part(id, WATER).text()).isEqualTo("牵头制定方案。");
        assertThat(office.part(id, WATER).clock().dueOn()).isEqualTo("2026-09-25");
        assertThat(office.part(id, FINANCE).clock().dueOn()).isEqualTo("2026-09-15");
    }

    @Test
    void keepsTheTypedTasksWhenTheLimitIsWrong() {
        var id = office.established(office.instruction("表单时限有误样本", WATER));
        assertThat(http.perform(post(id.link() + "/assignment")
                        .param("workingDays", "0")
                        .param("parts[0].partId", "" + office.part(id, WATER).id())
                        .param("parts[0].text", "已写好的具体任务。")
                        .param("version", "" + office.version(id))
                        .with(as("gaoyuan"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("应为1至366天。", "已写好的具体任务。");
    }

    @Test
    void feedsBackWithAFileThatStaysWhenTheWordsAreMissing() {
        var id = office.assigned(office.instruction("上传佐证样本", WATER), 10);
        office.receive(id, WATER, "baizhi");
        assertThat(feedBack(id, "")).bodyText().contains("请填写办理情况。", "进展照片说明.txt");
        assertThat(feedBack(id, "已全部完成。")).hasRedirectedUrl(id.link());
        assertThat(http.perform(get(id.link()).with(as("gaoyuan")))).bodyText().contains("最终反馈", "进展照片说明.txt");
        office.report(id, WATER, "weiran");
        assertThat(office.part(id, WATER).status()).isEqualTo(PartStatus.REPORTED);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult feedBack(MatterId id, String words) {
        var file = new MockMultipartFile("file", "进展照片说明.txt", "text/plain", "照片三张".getBytes(StandardCharsets.UTF_8));
        var part = office.part(id, WATER);
        return http.perform(multipart(id.link() + "/parts/" + part.id() + "/feedback")
                .file(file)
                .param("kind", "FINAL")
                .param("text", words)
                .param("version", "" + part.version())
                .with(as("baizhi")));
    }

    @Test
    void saysWhyAStepIsNotOpen() {
        var id = office.proposed(office.draft(
                "主动建议样本",
                org.shuniu.supervision.MatterSource.MAJOR_MATTER,
                null,
                WATER,
                java.util.List.of(),
                org.shuniu.supervision.ReportingFrequency.NONE));
        assertThat(http.perform(get(id.link()).with(as("wenjing")))).bodyText().contains("主动建议的督查事项须经行政首长批准。", "第十一条");
        assertThat(http.perform(post(id.link() + "/establishment")
                        .param("version", "" + office.version(id))
                        .with(as("wenjing"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(office.view(id).status()).isEqualTo(MatterStatus.PROPOSED);
    }

    /** SUP-12: what is assigned is delivered to the liaison of the unit. */
    @Test
    void standsInTheTodoCentreOfTheLiaison() {
        office.assigned(office.instruction("待办中心样本", WATER), 10);
        assertThat(http.perform(get("/").param("q", "待办中心样本").with(as("baizhi"))))
                .hasStatusOk()
                .bodyText()
                .contains("待办中心样本", "待签收")
                .doesNotContain("??");
    }

    @Test
    void exportsTheFilteredRows() {
        assertThat(http.perform(
                        get("/matters/export.xlsx").param("light", "RED").with(as("gaoyuan"))))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(jdbc.sql("""
                        select person_name || ' ' || (facts ->> 'path') from trail_entry where verb = 'list.EXPORT'
                        order by id desc limit 1""").query(String.class).single())
                .as("who took the list along")
                .isEqualTo("高远 /matters/export.xlsx");
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
