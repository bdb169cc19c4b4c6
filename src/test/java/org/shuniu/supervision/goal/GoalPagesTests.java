package org.shuniu.supervision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people see of key tasks, what their forms do, and the same for programs. */
@SupervisionOffice
class GoalPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FixedClock clock;

    private GoalWalk walk;

    @BeforeEach
    void startInApril() {
        walk = new GoalWalk(application);
        clock.moveTo("2026-04-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goals", "/goals?year=2025&light=GREEN&theme=x", "/goals/new", "/goals/export.xlsx"})
    void opensEveryPage(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(http.perform(
                            get(path).header("Accept-Language", language).with(as("gaoyuan"))))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??goal");
        }
    }

    @Test
    void takesATaskFromTheFormToTheConfirmedQuarter() {
        String page = drafted("页面全程样本任务").getResponse().getRedirectedUrl();
        assertThat(indicator(page, "39")).bodyText().contains("第四季度累计值应等于年度目标值。", "页面指标");
        assertThat(indicator(page, "40")).hasRedirectedUrl(page);
        var id = new GoalId(Long.parseLong(page.replaceAll(".*/", "")));
        assertThat(http.perform(post(page + "/issuance")
                        .param("remark", "请落实")
                        .param("version", "" + walk.version(id))
                        .with(as("wenjing"))))
                .hasRedirectedUrl(page);
        assertThat(http.perform(get(page).with(as("baizhi"))))
                .bodyText()
                .contains("季度填报", "年度目标 ≥ 40 座", "样本分管任务")
                .doesNotContain("调整目标</a>", "??");
        assertThat(reported(page, id, "")).bodyText().contains("请填写数值。", "进展说明样本");
        assertThat(reported(page, id, "10.5")).hasRedirectedUrl(page);
        assertThat(http.perform(get("/goals?text=页面全程").with(as("gaoyuan"))))
                .bodyText()
                .contains("1 项待确认");
        String report = reportOf(id);
        assertThat(http.perform(post(report + "/return")
                        .param("reason", " ")
                        .param("version", "0")
                        .with(as("gaoyuan"))))
                .bodyText()
                .contains("请说明理由。", "请说明哪里需要核实");
        assertThat(http.perform(post(report + "/confirmation").with(as("gaoyuan"))))
                .hasRedirectedUrl(page);
        assertThat(http.perform(get(page).with(as("weiran"))))
                .bodyText()
                .contains("105.0%", "已确认", "台账.txt")
                .doesNotContain("??");
        assertThat(http.perform(get("/goals?text=页面全程").with(as("baizhi"))))
                .bodyText()
                .contains("100%", "1/1 项指标，1 项任务");
    }

    private MvcTestResult drafted(String title) {
        var answer = http.perform(post("/goals")
                .param("year", "2026")
                .param("title", title)
                .param("text", "样本分管任务")
                .param("mode", "SPECIALIST_AND_DEPARTMENT")
                .param("leadUnit", "省水务厅")
                .param("coUnits", "省财政厅")
                .param("version", "0")
                .with(as("gaoyuan")));
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    private MvcTestResult indicator(String page, String q4) {
        var id = new GoalId(Long.parseLong(page.replaceAll(".*/", "")));
        return http.perform(post(page + "/indicators")
                .param("name", "页面指标")
                .param("measure", "座")
                .param("direction", "AT_LEAST")
                .param("target", "40")
                .param("q1", "10")
                .param("q2", "20")
                .param("q3", "30")
                .param("q4", q4)
                .param("version", "" + walk.version(id))
                .with(as("gaoyuan")));
    }

    private MvcTestResult reported(String page, GoalId id, String value) {
        return http.perform(multipart(page + "/reports")
                .file(new MockMultipartFile("file", "台账.txt", "text/plain", "数据".getBytes(StandardCharsets.UTF_8)))
                .param("indicatorId", "" + walk.indicator(id, 0))
                .param("quarter", "1")
                .param("value", value)
                .param("note", "进展说明样本")
                .with(as("baizhi")));
    }

    private String reportOf(GoalId id) {
        return id.link() + "/reports/"
                + walk.view(id).indicators().get(0).reports().get(0).id();
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(http.perform(post("/goals")
                        .param("year", "1900")
                        .param("title", "保留的名称")
                        .param("text", " ")
                        .param("mode", "ASSESS_AND_TRACK")
                        .param("leadUnit", "省水务厅")
                        .param("version", "0")
                        .with(as("gaoyuan"))))
                .bodyText()
                .contains("年度应在 2000 至 2100 之间。", "请填写任务内容。", "保留的名称");
    }

    @Test
    void opensEveryStepPageToWhomItIsOpen() {
        var issued = walk.issued("步骤页样本任务", WATER, null, "步骤指标");
        String one = issued.link() + "/indicators/" + walk.indicator(issued, 0);
        var draft = walk.drafted("步骤页样本草稿", WATER, null);
        for (String path : new String[] {
            issued.link() + "/matter",
            draft.link() + "/edit",
            draft.link() + "/discard",
            draft.link() + "/indicators/new"
        }) {
            assertThat(http.perform(get(path).with(as("gaoyuan"))))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        assertThat(http.perform(get(one + "/adjustment").with(as("wenjing"))))
                .bodyText()
                .contains("value=\"40\"");
        assertThat(http.perform(get(issued.link() + "/reports/new").with(as("baizhi"))))
                .hasStatusOk();
        assertThat(http.perform(get(one + "/edit").with(as("gaoyuan")))).hasStatus(HttpStatus.CONFLICT);
        assertThat(http.perform(get(issued.link() + "/closure").with(as("wenjing"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void doesTheSameForPrograms() {
        var id = walk.issued("接口样本任务", WATER, null, "接口指标");
        var attached = http.perform(multipart("/api/v1/goals/" + id.value() + "/attachments")
                .file(new MockMultipartFile("file", "接口台账.txt", "text/plain", "数据".getBytes(StandardCharsets.UTF_8)))
                .with(as("baizhi")));
        assertThat(attached).hasStatus(HttpStatus.CREATED);
        String body = """
                {"indicatorId":%d,"quarter":1,"value":9.5,"note":"说明","fileId":%s}""".formatted(walk.indicator(id, 0), file(attached));
        assertThat(json("/api/v1/goals/" + id.value() + "/reports", body, "guhe"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(json("/api/v1/goals/" + id.value() + "/reports", body, "baizhi"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(json("/api/v1" + reportOf(id) + "/confirmation", "{}", "gaoyuan"))
                .bodyJson()
                .extractingPath("$.light")
                .isEqualTo("YELLOW");
        assertThat(http.perform(get("/api/v1/goals/rates?text=接口样本").with(as("gaoyuan"))))
                .bodyJson()
                .extractingPath("$.total.counted")
                .isEqualTo(1);
        assertThat(json("/api/v1/goals", "{\"year\":2026,\"title\":\"\",\"text\":\"y\",\"version\":0}", "gaoyuan"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static String file(MvcTestResult attached) {
        try {
            return attached.getResponse().getContentAsString().replaceAll("^.*?\"id\":(\\d+).*$", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult json(String path, String body, String account) {
        return http.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(as(account)));
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
