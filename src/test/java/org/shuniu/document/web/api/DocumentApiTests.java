package org.shuniu.document.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The same services as JSON. */
@DocumentOffice
class DocumentApiTests {
    private static final String DRAFT = """
            {"kind":"NOTICE","direction":"DOWN","issuerId":%d,"addressees":["青岚市人民政府"],"title":"%s",
             "body":"一、要求\\n做好工作。","urgency":"ORDINARY","disclosure":"PROACTIVE","necessity":"确有必要。",
             "generalIssue":false,"normative":false,"important":false,"assignedByLeader":false,
             "printCopies":10,"version":%d}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Test
    void draftsChangesAndSubmits() {
        var made = send(post("/api/v1/documents"), draft("关于接口的通知", 0), "fangqing");
        assertThat(made)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DRAFTING");
        var id = new DocumentId(
                Long.parseLong(made.getResponse().getHeader("Location").replaceAll(".*/", "")));
        assertThat(send(put(path(id)), draft("关于接口修改的通知", office.version(id)), "fangqing"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.textVersion")
                .isEqualTo(2);
        assertThat(send(post(path(id) + "/submission"), "{\"version\":%d}".formatted(office.version(id)), "fangqing"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.step")
                .isEqualTo("UNIT_REVIEW");
    }

    @Test
    void answersAStaleDraftWithAConflict() {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于版本的通知", "青岚市人民政府"), "fangqing");
        assertThat(send(put(path(id)), draft("关于版本的通知", 999), "fangqing")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void namesTheFieldsOfABadDraft() {
        assertThat(send(post("/api/v1/documents"), draft("", 0), "fangqing"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("title");
    }

    @Test
    void answersABlockingRuleWith422AndItsSource() {
        var draft = office.notice("没有机关名称", "青岚市人民政府、松浦市人民政府");
        var id = office.drafted(
                office.draft(
                        draft.kind(),
                        draft.direction(),
                        OfficeWalk.WATER,
                        "云江省水务厅关于检查的通知",
                        "做好检查。",
                        java.util.List.of("各市人民政府")),
                "zhaoheng");
        assertThat(send(post(path(id) + "/submission"), "{\"version\":%d}".formatted(office.version(id)), "zhaoheng"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("R04", "source");
    }

    @Test
    void refusesTheGateToTheDrafterWithTheReason() {
        var id = office.at(DocumentStep.GATE_POLICY);
        var verdict = "{\"verdict\":\"PASSED\",\"conflictFound\":false,\"straightBack\":false,\"version\":0}";
        assertThat(send(post(path(id) + "/gate-reviews?gate=POLICY"), verdict, "fangqing"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysWhatIsOpenAndWhyTheRestIsNot() {
        var id = office.at(DocumentStep.GATE_POLICY);
        assertThat(http.perform(get(path(id) + "/actions").with(SignedIn.as("xuzhiwei", http))))
                .hasStatusOk()
                .bodyText()
                .contains("\"action\":\"PASS_POLICY\",\"noun\":\"gate-reviews\",\"open\":true", "\"open\":false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/versions",
                "/findings",
                "/opinions",
                "/actions",
                "/attachments",
                "/judgements",
                "/issue",
                "/progress",
                "/rendition.pdf"
            })
    void hidesOtherOrgansDocuments(String part) {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        assertThat(http.perform(get(path(id) + part).with(SignedIn.as("fangqing", http))))
                .hasStatusOk();
        assertThat(http.perform(get(path(id) + part).with(SignedIn.as("jiyun", http))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void walksASignatureThroughTheApi() {
        var id = office.at(DocumentStep.SIGNATURE);
        var body = "{\"opinion\":\"同意。\",\"version\":%d}".formatted(office.item(id, "luwenzhou"));
        assertThat(send(post(path(id) + "/signature"), body, "luwenzhou")).hasStatusOk();
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
    }

    private String draft(String title, int version) {
        String full = title.isEmpty() ? "" : OfficeWalk.OFFICE + title;
        return DRAFT.formatted(office.organ(OfficeWalk.OFFICE).id(), full, version);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, String json, String account) {
        return http.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(json).with(SignedIn.as(account, http)));
    }

    private static String path(DocumentId id) {
        return "/api/v1/documents/" + id.value();
    }
}
