package org.shuniu.supervision.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.supervision.MatterRows;
import org.shuniu.supervision.MatterSource;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What people see: the figures with their links, and a report on its way from draft to reader. */
@WalkTest
@Transactional
class ReportPagesTests {
    private static final String TITLE = "看板上的任务";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    private Document page(Browser reader, String address) throws UnsupportedEncodingException {
        var answer = reader.perform(get(address));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static String posted(Browser browser, AbstractMockHttpServletRequestBuilder<?> form) {
        var answer = browser.perform(form);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void overdue() {
        var supervisor = office.person("gaoyuan");
        long water = office.person("weiran").organId();
        var rows = new MatterRows(
                jdbc, supervisor.organId(), office.organ("云江省人民政府").id());
        long matter = rows.matter(TITLE, MatterSource.INSTRUCTION, null);
        rows.part(matter, "LEAD", water, "RECEIVED", "2026-02-01", "2026-03-10");
        rows.seenBy(matter, "r:SUPERVISOR@" + supervisor.organId(), "r:SUPERVISION_LIAISON@" + water);
    }

    @Test
    void leadsFromANumberToItsMatters() throws UnsupportedEncodingException {
        overdue();
        var page = page(Browser.of(http, "gaoyuan"), "/supervision/board?month=2026-03");
        assertThat(page.select("a.light-number--RED").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/matters?counted.scope=OFFICE&counted.unit=")
                        && link.endsWith("counted.light=RED"));
        assertThat(page.select(".due-chart__name").text()).contains(TITLE);
        assertThat(page.select(".due-table").text()).contains(TITLE, "2026-03-10", "红灯");
    }

    @Test
    void showsALiaisonOneUnit() throws UnsupportedEncodingException {
        overdue();
        var page = page(Browser.of(http, "baizhi"), "/supervision/board?month=2026-03");
        assertThat(page.select("section:has(h2:contains(按承办单位)) tbody tr")).hasSize(1);
        assertThat(page.select(".tabs")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() throws UnsupportedEncodingException {
        var answer = Browser.of(http, "gaoyuan")
                .perform(post("/supervision/reports")
                        .param("kind", "SPECIAL_REPORT")
                        .param("from", "2026-03-01")
                        .param("to", "2026-03-31")
                        .param("matters", "督〔2031〕88号\n督〔2031〕89号"));
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        var form = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(form.select("#matters-error").text()).contains("督〔2031〕88号 督〔2031〕89号");
        assertThat(form.select("#matters").val()).isEqualTo("督〔2031〕88号\n督〔2031〕89号");
    }

    @Test
    void goesFromDraftToReaderOnItsPages() throws UnsupportedEncodingException {
        overdue();
        var drafter = Browser.of(http, "gaoyuan");
        String report = posted(
                drafter,
                post("/supervision/reports")
                        .param("kind", "CIRCULAR")
                        .param("from", "2026-02-01")
                        .param("to", "2026-03-31"));
        assertThat(page(drafter, report).select(".report-text").text()).contains(TITLE);
        step(drafter, report, "submission");
        step(Browser.of(http, "wenjing"), report, "approval");
        step(Browser.of(http, "luwenzhou"), report, "signature");
        var readers = page(drafter, report + "/distribution");
        posted(
                drafter,
                post(report + "/distribution")
                        .param("version", readers.select("input[name=version]").val())
                        .param(
                                "readers",
                                readers.select("label:contains(魏然)")
                                        .first()
                                        .previousElementSibling()
                                        .val()));
        var reader = Browser.of(http, "weiran");
        assertThat(page(drafter, report).text()).contains("阅读回执（0/1）", "未阅");
        assertThat(page(reader, report).select(".report-text").text()).contains(TITLE);
        assertThat(page(reader, report).text()).doesNotContain("数据快照");
        assertThat(page(drafter, report).text()).contains("阅读回执（1/1）", "第1期");
    }

    private void step(Browser person, String report, String noun) throws UnsupportedEncodingException {
        String version =
                page(person, report).select(".panel form input[name=version]").val();
        posted(person, post(report + "/" + noun).param("version", version).param("opinion", "同意"));
    }

    @Test
    void saysWhyAStepIsNotOpen() throws UnsupportedEncodingException {
        var head = Browser.of(http, "wenjing");
        String report = posted(
                head,
                post("/supervision/reports")
                        .param("kind", "CIRCULAR")
                        .param("from", "2026-02-01")
                        .param("to", "2026-03-31"));
        step(head, report, "submission");
        assertThat(page(head, report).text()).contains("不能审核或签发本人起草、修改的稿件");
    }

    @Test
    void doesForProgramsWhatThePagesDo() {
        overdue();
        var drafter = Browser.of(http, "gaoyuan");
        assertThat(drafter.perform(post("/api/v1/supervision-reports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"CIRCULAR\",\"from\":\"2026-02-01\",\"to\":\"2026-03-31\"}")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DRAFTING");
        assertThat(drafter.perform(get("/api/v1/supervision-board?from=2026-02-01&to=2026-03-31&month=2026-03")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.due.rows[0].light")
                .isEqualTo("RED");
        assertThat(drafter.perform(post("/api/v1/supervision-reports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"SPECIAL_REPORT\",\"from\":\"2026-02-01\",\"to\":\"2026-03-31\"}")))
                .hasStatus(400);
    }

    @Test
    void saysWhyAStepIsNotOpenInWordsForPrograms() {
        var head = Browser.of(http, "wenjing");
        var drafted = head.perform(post("/api/v1/supervision-reports")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"CIRCULAR\",\"from\":\"2026-02-01\",\"to\":\"2026-03-31\"}"));
        assertThat(drafted)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.steps")
                .asArray()
                .isEmpty();
        int id = com.jayway.jsonpath.JsonPath.read(body(drafted), "$.id");
        int version = com.jayway.jsonpath.JsonPath.read(body(drafted), "$.version");
        String address = "/api/v1/supervision-reports/" + id;
        assertThat(head.perform(post(address + "/submission")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"opinion\":\"\",\"version\":" + version + "}")))
                .hasStatusOk();
        assertThat(head.perform(get(address + "/actions")))
                .hasStatusOk()
                .bodyText()
                .contains("不能审核或签发本人起草、修改的稿件")
                .doesNotContain("supervision.report.");
        assertThat(head.perform(post(address + "/approval")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"opinion\":\"同意\",\"version\":" + (version + 1) + "}")))
                .hasStatus(403)
                .bodyText()
                .contains("不能审核或签发本人起草、修改的稿件")
                .doesNotContain("supervision.report.");
        assertThat(Browser.of(http, "zhaoheng").perform(get("/api/v1/supervision-board")))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("supervision.board.");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
