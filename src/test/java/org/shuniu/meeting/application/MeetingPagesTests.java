package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people see and send: the form with its rules, the refusal with its article, the panel, plans and figures. */
@ApplicationTest
class MeetingPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeTime time;

    private RequestPostProcessor clerk;

    @BeforeEach
    void signIn() {
        clerk = SignedIn.as("wenshu", http);
    }

    private MockHttpServletRequestBuilder filled(String address, String title) {
        return post(address)
                .param("title", title)
                .param("meetingClass", "PROFESSIONAL")
                .param("purpose", "DEPLOYMENT")
                .param("form", "VIDEO")
                .param("startsAt", "2031-05-14T09:00")
                .param("endsAt", "2031-05-14T11:30")
                .param("venueKind", "HOTEL")
                .param("venueStar", "3")
                .param("_venueDesignated", "on")
                .param("participants", "100")
                .param("necessity", "部署公共数据工作。")
                .param("moneySource", "SHIFTED")
                .param("version", "0")
                .with(clerk);
    }

    @Test
    void offersVideoFirst() {
        assertThat(http.perform(get("/meetings/new").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("value=\"VIDEO\"", "value=\"ON_SITE\"")
                .contains("规定校验", "申请会议", "/rules/M02");
    }

    @Test
    void showsEachRuleWithItsArticleWhileTyping() {
        assertThat(http.perform(filled("/meetings/check", "全省数据会议")))
                .hasStatusOk()
                .bodyText()
                .contains("3 星级，不得租用 2 星级以上的宾馆", "不得转嫁", "《本级政府关于精简会议的规定》第七条", "/rules/M08")
                .contains("tag--danger", "tag--success")
                .doesNotContain("<html");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        assertThat(http.perform(post("/meetings")
                        .param("title", "全省数据会议")
                        .param("_venueDesignated", "on")
                        .param("version", "0")
                        .with(clerk)))
                .hasStatus(400)
                .bodyText()
                .contains("全省数据会议", "请填写开始时间", "id=\"startsAt-error\"");
        assertThat(http.perform(filled("/meetings", "全省数据会议").param("lodging", "many")))
                .hasStatus(400)
                .bodyText()
                .contains("全省数据会议");
    }

    @Test
    void refusesABrokenRuleWithItsArticleAndShowsTheWayOnThePage() {
        var saved = http.perform(filled("/meetings", "全省数据要素会议"));
        assertThat(saved).hasStatus(302);
        String page = String.valueOf(saved.getResponse().getRedirectedUrl());
        assertThat(http.perform(get(page).with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("不得转嫁", page + "/submission", page + "/edit", "部署公共数据工作。");
        assertThat(http.perform(get(page + "/edit").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("2031-05-14T09:00");
        assertThat(http.perform(get(page + "/submission").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("规定校验");
        var lawless =
                http.perform(post(page + "/submission").param("version", "0").with(clerk));
        assertThat(lawless).bodyText().contains("请选择审批的政府领导");
        assertThat(http.perform(get(page).with(SignedIn.as("jiyun", http)))).hasStatus(404);
    }

    @Test
    void answersProgramsWith422AndTheArticle() {
        String body = """
                {"title":"全省数据安全会议","meetingClass":"PROFESSIONAL","purpose":"DEPLOYMENT","form":"VIDEO",
                 "startsAt":"2031-05-15T09:00","endsAt":"2031-05-15T11:30","venueKind":"OWN","necessity":"部署数据安全工作。",
                 "participants":100,"moneySource":"APPORTIONED","lodging":100,"approverId":%d,"heldOn":"2031-01-05",
                 "minutesNumber":"局务会纪要第2期","tookPart":"边月","unplannedReason":"急需","version":0}""";
        var governor = http.perform(get("/meetings/new").with(clerk));
        var leader = Pattern.compile("value=\"(\\d+)\">沈怀安").matcher(text(governor));
        assertThat(leader.find()).isTrue();
        var made = http.perform(post("/api/v1/meetings")
                .contentType("application/json")
                .content(body.formatted(Long.valueOf(leader.group(1))))
                .with(clerk));
        assertThat(made).hasStatus(201);
        assertThat(made).bodyText().contains("\"mark\":\"BLOCK\"", "不得摊派");
        var id = Pattern.compile("\"id\":(\\d+)").matcher(text(made));
        assertThat(id.find()).isTrue();
        assertThat(http.perform(post("/api/v1/meetings/" + id.group(1) + "/submission")
                        .contentType("application/json")
                        .content("{\"version\":0}")
                        .with(clerk)))
                .hasStatus(422)
                .bodyText()
                .contains("M10", "不得摊派", "第八条");
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsListsPlansCalendarAndFigures() {
        var officer = SignedIn.as("jianning", http);
        assertThat(http.perform(get("/meetings").param("year", "2026").with(officer)))
                .hasStatusOk();
        assertThat(http.perform(get("/meetings/calendar").with(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("12 月");
        assertThat(http.perform(get("/meeting-figures").with(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("批准召开");
        assertThat(http.perform(get("/meeting-figures/rows").with(officer))).hasStatusOk();
        assertThat(http.perform(get("/meeting-plans").with(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("尚未报送的单位", "云江省财政厅");
        assertThat(http.perform(get("/meeting-plans").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("尚未报送的单位");
    }

    /** The demo office's plan of 省数据局 waits for the office's verdicts. */
    @Test
    void asksTheOfficeForAVerdictOnEachRow() {
        var officer = SignedIn.as("jianning", http);
        var plan = Pattern.compile("/meeting-plans/(\\d+)\">云江省数据局")
                .matcher(text(http.perform(get("/meeting-plans")
                        .param("year", Integer.toString(officeYear() + 1))
                        .with(officer))));
        assertThat(plan.find()).isTrue();
        String address = "/meeting-plans/" + plan.group(1) + "/verdicts";
        assertThat(http.perform(get(address).with(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("rows[0].verdict", "全省公共数据资源管理会议");
        var item = Pattern.compile("name=\"rows\\[0].itemId\" value=\"(\\d+)\"")
                .matcher(text(http.perform(get(address).with(officer))));
        assertThat(item.find()).isTrue();
        assertThat(http.perform(post(address)
                        .param("rows[0].itemId", item.group(1))
                        .param("rows[0].verdict", "STRUCK")
                        .param("version", "1")
                        .with(officer)))
                .hasStatus(400)
                .bodyText()
                .contains("删除须写明理由");
    }

    /** In which the demo office told its story, three days ago. */
    private int officeYear() {
        return time.today().minusDays(3).getYear();
    }

    @Test
    void writesAPlanAndKeepsTypedRows() {
        assertThat(http.perform(get("/meeting-plans/new").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("rows[0].title");
        var plan = post("/meeting-plans")
                .param("year", "2041")
                .param("rows[0].title", "全省数据工作会议")
                .param("rows[0].meetingClass", "DEPARTMENT_WORK")
                .param("rows[0].form", "VIDEO")
                .param("version", "0");
        assertThat(http.perform(plan.with(clerk))).hasStatus(400).bodyText().contains("全省数据工作会议", "月份应为1至12");
        var saved = http.perform(
                plan.param("rows[0].month", "3").param("rows[0].days", "1").with(clerk));
        assertThat(saved).hasStatus(302);
        assertThat(http.perform(get(String.valueOf(saved.getResponse().getRedirectedUrl()))
                        .with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("全省数据工作会议", "编制");
    }

    /** MTG-15: chosen, not typed. */
    @Test
    void offersDecisionsOfSessionsAsTheBasisOfAMeeting() {
        var form = Jsoup.parse(text(http.perform(get("/meetings/new").with(SignedIn.as("sanghe", http)))));
        assertThat(form.select("select#basis option").eachAttr("value")).contains("");
    }

    @Test
    void letsTheAdministratorSeeAndFillTheFormOfANewVersion() {
        var admin = SignedIn.as("sysadmin01", http);
        assertThat(http.perform(get("/admin/rules").with(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("M02", "R01");
        assertThat(http.perform(get("/admin/rules/M09").with(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("/admin/rules/M09/versions/new");
        assertThat(http.perform(get("/admin/rules/M09/versions/new").with(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("parameters[quota]", "综合定额");
        assertThat(http.perform(post("/admin/rules/M09/versions")
                        .param("base", "210")
                        .param("profile", "ALL")
                        .param("severity", "BLOCK")
                        .param("_overridable", "on")
                        .param("validFrom", "2099-01-01")
                        .param("parameters[quota]", "lots")
                        .param("because", "调整定额")
                        .with(admin)))
                .hasStatus(400)
                .bodyText()
                .contains("请填写不小于0的整数", "lots");
        assertThat(http.perform(get("/rules/M09").with(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("综合定额")
                .doesNotContain("versions/new");
    }
}
