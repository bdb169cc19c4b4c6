package org.shuniu.document.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The printed page of a paper that was never saved. */
@DocumentOffice
class NewDraftPreviewTests {
    private static final String TITLE = OfficeWalk.OFFICE + "关于尚未保存的通知";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    private int before;

    @BeforeEach
    void count() {
        before = documents();
    }

    @Test
    void standsBesideTheBlankForm() throws Exception {
        var page = http.perform(get("/documents/new?kind=NOTICE").with(SignedIn.as("fangqing", http)));
        var html = Jsoup.parse(page.getResponse().getContentAsString());
        assertThat(html.select("#preview-form").attr("hx-post")).isEqualTo("/documents/preview");
        assertThat(html.select("#draft-form button[formaction=/documents/preview]")
                        .text())
                .isEqualTo("预览");
    }

    @Test
    void drawsTheFormWithoutStoringIt() {
        assertThat(typed("fangqing", true))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png;base64,", "第 1 页，共 1 页")
                .doesNotContain("<html");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void givesTheWholeFormBackWithoutScript() {
        assertThat(typed("fangqing", false))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png;base64,", TITLE + "</textarea>", "data-unsaved=\"true\"");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void isForThoseWhoMayDraftForTheirOwnOrgan() {
        assertThat(typed("shujin", true)).as("no drafter").hasStatus(403);
        assertThat(typed("zhaoheng", true))
                .as("another organ's name on the paper")
                .bodyText()
                .doesNotContain("data:image/png");
    }

    @Test
    void refusesSecretsBeforeAnythingIsDrawn() {
        assertThat(http.perform(form("fangqing").param("body", "机密★10年").header("HX-Request", "true")))
                .bodyText()
                .doesNotContain("data:image/png");
    }

    @Test
    void comesAsPdfThroughTheApi() throws Exception {
        var answer = api("/api/v1/documents/preview", "fangqing", TITLE);
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(answer.getResponse().getHeader("X-Page-Count")).isEqualTo("2");
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(api("/api/v1/documents/preview", "fangqing", ""))
                .hasStatus(400)
                .bodyText()
                .contains("\"title\"");
        assertThat(api("/api/v1/documents/preview", "shujin", TITLE)).hasStatus(403);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void comesAsPdfForAStoredDraftToo() {
        var id = office.drafted(office.notice(TITLE, "青岚市人民政府"), "fangqing");
        assertThat(api("/api/v1" + id.link() + "/preview", "fangqing", TITLE + "（改）"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(office.field(id, "current_version")).isEqualTo("1");
        assertThat(api("/api/v1" + id.link() + "/preview", "zhaoheng", TITLE)).hasStatus(404);
    }

    private MvcTestResult typed(String account, boolean byScript) {
        var request = form(account).param("body", "一、要求\n做好工作。");
        return http.perform(byScript ? request.header("HX-Request", "true") : request);
    }

    private MockHttpServletRequestBuilder form(String account) {
        return post("/documents/preview")
                .param("kind", "NOTICE")
                .param("direction", "DOWN")
                .param("issuerId", "" + office.organ(OfficeWalk.OFFICE).id())
                .param("title", TITLE)
                .param("addressees", "青岚市人民政府\n松浦市人民政府")
                .param("urgency", "ORDINARY")
                .param("printCopies", "0")
                .param("_generalIssue", "on")
                .param("_normative", "on")
                .param("_important", "on")
                .param("_assignedByLeader", "on")
                .param("version", "0")
                .with(SignedIn.as(account, http));
    }

    private MvcTestResult api(String address, String account, String title) {
        String json = """
                {"kind":"NOTICE","direction":"DOWN","issuerId":%d,"title":"%s","body":"%s","urgency":"ORDINARY",
                "generalIssue":false,"normative":false,"important":false,"assignedByLeader":false,"printCopies":1,
                "version":0}""";
        return http.perform(post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.formatted(office.organ(OfficeWalk.OFFICE).id(), title, "各单位要认真抓好落实，按期报告进展情况。".repeat(30)))
                .with(SignedIn.as(account, http)));
    }

    private int documents() {
        return jdbc.sql("select count(*) from document").query(Integer.class).single();
    }
}
