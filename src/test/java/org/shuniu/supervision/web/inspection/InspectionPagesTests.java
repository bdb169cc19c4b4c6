package org.shuniu.supervision.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.supervision.service.inspection.read.InspectionFilter;
import org.shuniu.supervision.service.inspection.read.InspectionListQueries;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** An inspection on its pages: forms that keep what was typed, steps that say why not, and the same for programs. */
@WalkTest
@Transactional
class InspectionPagesTests {
    private static final String WATER = "云江省水务厅";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private InspectionListQueries lists;

    @Autowired
    private EntityManager entities;

    private Document page(String account, String address) throws UnsupportedEncodingException {
        entities.flush();
        entities.clear();
        var answer = Browser.of(http, account).perform(get(address));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String posted(String account, AbstractMockHttpServletRequestBuilder<?> form) {
        var answer = Browser.of(http, account).perform(form);
        assertThat(answer).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder plan(String title) {
        var today = LocalDate.now(FixedClock.OFFICE);
        return post("/inspections")
                .param("title", title)
                .param("from", today.minusDays(1).toString())
                .param("to", today.plusDays(30).toString())
                .param("focus", title)
                .param("scope", "全省")
                .param("content", "查进度")
                .param("form", "SPECIAL")
                .param("basis", "ORDERED")
                .param("order", "常务会议决定")
                .param("methods", "ON_SITE")
                .param("notDuplicateBecause", "另一件事")
                .param("version", "0");
    }

    /** Sends the form of a step with the version it was drawn with. */
    private void step(String account, String address, String... fields) throws UnsupportedEncodingException {
        var form = page(account, address).select("form.panel").first();
        var request = post(address)
                .param("version", form.select("input[name=version]").val());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        posted(account, request);
    }

    private String underWay(String title) throws UnsupportedEncodingException {
        String inspection = posted("gaoyuan", plan(title).param("objects", WATER));
        step("gaoyuan", inspection + "/submission", "words", "请审定");
        String leader = Long.toString(office.person("luwenzhou").personId());
        step("wenjing", inspection + "/approval", "leaderId", leader, "words", "同意");
        String member = Long.toString(office.person("gaoyuan").personId());
        step("luwenzhou", inspection + "/group", "members", member, "guests", "苏砚；专家");
        return inspection;
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() throws UnsupportedEncodingException {
        var answer = Browser.of(http, "gaoyuan").perform(plan("页面督查甲").param("objects", "无此单位\n" + WATER));
        assertThat(answer).hasStatus(400);
        var form = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(form.select("#objects-error").text()).contains("无此单位");
        assertThat(form.select("#objects").val()).isEqualTo("无此单位\n" + WATER);
        assertThat(form.select("#title").val()).isEqualTo("页面督查甲");
        assertThat(form.select("input[name=methods][checked]").eachAttr("value"))
                .containsExactly("ON_SITE");
    }

    @Test
    void goesFromThePlanToTheAcceptedRectification() throws UnsupportedEncodingException {
        String inspection = underWay("页面督查乙");
        var seen = page("gaoyuan", inspection);
        assertThat(seen.text()).contains("陆文舟", "苏砚 专家", "督查中", "批准并指定组长");
        assertThat(page("luwenzhou", inspection + "/group").select("input[name=members][checked]"))
                .hasSize(1);
        String object = seen.select("a[href^=/inspections/objects/]").attr("href");
        posted(
                "gaoyuan",
                multipart(inspection + "/visits")
                        .file(new MockMultipartFile(
                                "file", "现场.txt", "text/plain", "现场".getBytes(StandardCharsets.UTF_8)))
                        .param(
                                "visitedOn",
                                LocalDate.now(FixedClock.OFFICE).minusDays(1).toString())
                        .param("objectId", object.replaceAll(".*/", ""))
                        .param("place", "青石岭水库")
                        .param("method", "ON_SITE")
                        .param("participants", "高远")
                        .param("facts", "物资账实不符"));
        assertThat(page("gaoyuan", inspection).text()).contains("青石岭水库", "现场.txt", "物资账实不符");
        step(
                "gaoyuan",
                object + "/conclusion",
                "facts",
                "事实一",
                "evidence",
                "照片\n日志",
                "opinion",
                "限期整改",
                "proposal",
                "NONE");
        step("luwenzhou", object + "/conclusion-approval", "words", "同意");
        step("gaoyuan", object + "/service", "words", "");
        step("baizhi", object + "/receipt");
        assertThat(page("baizhi", object).text())
                .contains("事实一", "照片", "可申请复核至")
                .doesNotContain("物资账实不符");
        step("gaoyuan", object + "/rectifications", "requirement", "补齐物资", "dueOn", "2099-01-01");
        String item = page("baizhi", object).select("a[href$=/report]").attr("href");
        posted(
                "baizhi",
                multipart(item)
                        .file(new MockMultipartFile(
                                "file", "清单.txt", "text/plain", "清单".getBytes(StandardCharsets.UTF_8)))
                        .param("text", "已补齐")
                        .param(
                                "version",
                                page("baizhi", item)
                                        .select("input[name=version]")
                                        .val()));
        step("gaoyuan", item.replace("/report", "/check"), "accepted", "true");
        assertThat(page("baizhi", object).text()).contains("已补齐", "清单.txt", "已完成", "灰灯");
        step("baizhi", object + "/review", "reason", "情况有出入");
        step("wenjing", object + "/review-decision", "outcome", "UPHELD", "decision", "事实清楚", "_keepsProposal", "on");
        assertThat(page("baizhi", object).text()).contains("维持", "事实清楚");
    }

    @Test
    void saysWhyAStepIsNotOpenAndRefusesItsForm() throws UnsupportedEncodingException {
        String inspection = posted("gaoyuan", plan("页面督查丙").param("objects", WATER));
        step("gaoyuan", inspection + "/submission", "words", "");
        assertThat(page("gaoyuan", inspection).text()).contains("不能批准本人拟定或修改的方案");
        assertThat(page("gaoyuan", inspection + "/approval").text()).contains("第十一条");
        assertThat(Browser.of(http, "gaoyuan")
                        .perform(post(inspection + "/approval")
                                .param(
                                        "leaderId",
                                        Long.toString(office.person("luwenzhou").personId()))
                                .param("version", "1")))
                .hasStatus(403);
        assertThat(Browser.of(http, "gaoyuan").perform(get(inspection + "/closure")))
                .hasStatus(409);
        assertThat(Browser.of(http, "baizhi").perform(get(inspection))).hasStatus(404);
    }

    @Test
    void listsWithTheSameNumberOfStatementsHoweverManyThereAre() throws UnsupportedEncodingException {
        var reader = office.person("gaoyuan");
        var filter = new InspectionFilter("页面督查丁", WATER, null, null, null);
        posted("gaoyuan", plan("页面督查丁").param("objects", WATER));
        var few = StatementCounter.during(() -> lists.inspections(filter, reader, 1));
        for (int i = 0; i < 3; i++) {
            posted("gaoyuan", plan("页面督查丁" + i).param("objects", WATER));
        }
        var many = StatementCounter.during(() -> lists.inspections(filter, reader, 1));
        assertThat(lists.inspections(filter, reader, 1).rows()).hasSize(4);
        assertThat(many).hasSameSizeAs(few);
        var listed = page("gaoyuan", "/inspections?text=页面督查丁&unit=水务&status=DRAFTING&form=SPECIAL");
        assertThat(listed.select("tbody tr")).hasSize(4);
        assertThat(page("gaoyuan", "/inspections?text=页面督查丁&status=CLOSED").select("tbody tr"))
                .isEmpty();
        assertThat(page("gaoyuan", "/inspections/objects?text=页面督查丁&status=INSPECTED")
                        .select("tbody tr"))
                .hasSize(4);
    }

    @Test
    void showsAReferralToSupervisionOnly() throws UnsupportedEncodingException {
        String inspection = underWay("页面督查戊");
        posted(
                "gaoyuan",
                post(inspection + "/referrals")
                        .param("target", "JUDICIAL")
                        .param("organ", "省司法机关")
                        .param("subject", "涉嫌伪造台账"));
        String referral = page("gaoyuan", inspection)
                .select("a[href^=/inspections/referrals/]")
                .attr("href");
        assertThat(page("luwenzhou", inspection).text()).doesNotContain("省司法机关");
        assertThat(Browser.of(http, "luwenzhou").perform(get(referral))).hasStatus(404);
        posted("wenjing", post(referral + "/approval").param("version", "0").param("words", "同意"));
        posted(
                "gaoyuan",
                post(referral + "/dispatch")
                        .param("version", "1")
                        .param(
                                "sentOn",
                                LocalDate.now(FixedClock.OFFICE).minusDays(1).toString())
                        .param("receiver", "收发室"));
        assertThat(page("wenjing", referral).text()).contains("已移送", "收发室", "涉嫌伪造台账");
    }

    @Test
    void doesForProgramsWhatThePagesDo() {
        var today = LocalDate.now(FixedClock.OFFICE);
        var made = json("gaoyuan", "/api/v1/inspections", """
                {"title":"页面督查己","from":"%s","to":"%s","focus":"页面督查己","scope":"全省","content":"查进度","form":"SPECIAL",
                 "basis":"ORDERED","order":"批示","methods":["ON_SITE"],"objects":["云江省水务厅"],
                 "notDuplicateBecause":"另一件事","version":0}""".formatted(today, today.plusDays(30)));
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.status").isEqualTo("DRAFTING");
        String id = String.valueOf(
                lists.inspections(new InspectionFilter("页面督查己", null, null, null, null), office.person("gaoyuan"), 1)
                        .rows()
                        .get(0)
                        .id());
        assertThat(json("gaoyuan", "/api/v1/inspections/" + id + "/submission", "{\"words\":\"请审定\",\"version\":0}"))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("IN_APPROVAL");
        assertThat(json("gaoyuan", "/api/v1/inspections/" + id + "/approval", "{\"leaderId\":1,\"version\":1}"))
                .hasStatus(403);
        assertThat(json("gaoyuan", "/api/v1/inspections/" + id + "/visits", "{}"))
                .hasStatus(400);
        assertThat(Browser.of(http, "gaoyuan").perform(get("/api/v1/inspections/" + id + "/plan.pdf")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(Browser.of(http, "baizhi").perform(get("/api/v1/inspections/" + id)))
                .hasStatus(404);
    }

    private MvcTestResult json(String account, String address, String body) {
        var answer = Browser.of(http, account)
                .perform(post(address).contentType(MediaType.APPLICATION_JSON).content(body));
        entities.flush();
        entities.clear();
        return answer;
    }
}
