package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;

/** What people see of documents, and what their forms do. */
@DocumentOffice
class DocumentPagesTests {
    /** What a browser sends for boxes that are not ticked. */
    private static final MultiValueMap<String, String> UNTICKED = MultiValueMap.fromSingleValue(
            Map.of("_generalIssue", "on", "_normative", "on", "_important", "on", "_assignedByLeader", "on"));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Test
    void listsADraftToItsDrafterAndToNoOtherOrgan() {
        office.drafted(office.notice("关于页面测试的通知", "青岚市人民政府"), "fangqing");
        assertThat(http.perform(get("/documents").param("text", "页面测试").with(as("fangqing"))))
                .hasStatusOk()
                .bodyText()
                .contains("关于页面测试的通知", "拟稿中");
        assertThat(http.perform(get("/documents").param("text", "页面测试").with(as("jiyun"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("关于页面测试的通知");
    }

    @Test
    void showsTheFormOfTheOpenStepToItsHandler() {
        var id = office.at(DocumentStep.GATE_POLICY);
        assertThat(http.perform(get(id.link()).with(as("xuzhiwei"))))
                .hasStatusOk()
                .bodyText()
                .contains("与现行公文有无冲突", "签署审核结论", "gate-reviews", "行文关");
        assertThat(http.perform(get(id.link()).with(as("fangqing"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("签署审核结论");
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_REVIEW, shenzhiyuan, unit-review",
        "ACCEPTANCE, hanxiao, acceptance",
        "GATE_LEGAL, guyan, gate-reviews",
        "SIGNATURE, luwenzhou, signature",
        "RECHECK, songqinghe, recheck",
        "NUMBERING, yezhiqiu, registration",
        "TYPESETTING, dingxiaoman, typesetting",
        "SEALING, bailu, sealing",
        "DISPATCH, yezhiqiu, dispatch",
        "ARCHIVING, hewei, archiving"
    })
    void drawsTheFormOfEveryStep(DocumentStep step, String account, String noun) {
        var id = office.at(step);
        assertThat(http.perform(get(id.link()).with(as(account))))
                .hasStatusOk()
                .bodyText()
                .contains(id.link() + "/" + noun)
                .doesNotContain("??");
    }

    @Test
    void takesAStepAndGoesBackToTheList() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        assertThat(http.perform(post(id.link() + "/unit-review")
                        .param("opinion", "同意。")
                        .param("version", "" + office.item(id, "shenzhiyuan"))
                        .param("back", "/documents?mine=true")
                        .with(as("shenzhiyuan"))))
                .hasRedirectedUrl("/documents?mine=true");
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
    }

    @Test
    void keepsAnOpenRedirectAtHome() {
        assertThat(StepPages.target(new DocumentId(7), "//elsewhere.example/")).isEqualTo("/documents/7");
        assertThat(StepPages.target(new DocumentId(7), "https://elsewhere.example/"))
                .isEqualTo("/documents/7");
    }

    @Test
    void showsWhatIsWrongBesideTheField() {
        var id = office.at(DocumentStep.GATE_POLICY);
        assertThat(http.perform(post(id.link() + "/gate-reviews")
                        .param("_straightBack", "on")
                        .param("gate", "POLICY")
                        .param("verdict", "RETURNED")
                        .param("version", "" + office.item(id, "xuzhiwei"))
                        .with(as("xuzhiwei"))))
                .hasStatus(400)
                .bodyText()
                .contains("请填写理由。");
        assertThat(office.step(id)).isEqualTo("GATE_POLICY");
    }

    @Test
    void answersASecondSubmissionWithAConflict() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        assertThat(http.perform(
                        post(id.link() + "/submission").param("version", "0").with(as("fangqing"))))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void hidesTheDocumentsOfOtherOrgans() {
        var id = office.drafted(office.notice("关于保密测试的通知", "青岚市人民政府"), "fangqing");
        for (String path : new String[] {"", "/edit", "/versions", "/rendition.pdf", "/sheet.pdf", "/withdrawal"}) {
            assertThat(http.perform(get(id.link() + path).with(as("jiyun"))))
                    .as(path)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/new",
                "/documents/new?kind=REQUEST&direction=UP",
                "/documents/register",
                "/documents?sort=NUMBER&mine=true"
            })
    void opensEveryPageOfTheCollection(String path) {
        assertThat(http.perform(get(path).with(as("fangqing"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit",
                "/versions",
                "/comparison?before=1&after=1",
                "/withdrawal",
                "/exception-request",
                "/sheet.pdf",
                "/rendition.pdf"
            })
    void opensEveryPageOfADraft(String path) {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于页面的通知", "青岚市人民政府"), "fangqing");
        assertThat(http.perform(get(id.link() + path).with(as("fangqing")))).hasStatusOk();
    }

    @Test
    void previewsWhatIsBeingTypedWithoutStoringIt() {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于预览的通知", "青岚市人民政府"), "fangqing");
        assertThat(http.perform(post(id.link() + "/preview")
                        .param("kind", "NOTICE")
                        .param("direction", "DOWN")
                        .param("issuerId", "" + office.organ(OfficeWalk.OFFICE).id())
                        .param("title", "关于预览的通知")
                        .param("addressees", "青岚市人民政府\n松浦市人民政府")
                        .param("body", "一、要求\n做好工作。")
                        .param("urgency", "ORDINARY")
                        .param("printCopies", "0")
                        .params(UNTICKED)
                        .param("version", "0")
                        .with(as("fangqing"))))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png;base64,");
        assertThat(office.field(id, "current_version")).isEqualTo("1");
    }

    @Test
    void savesADraftByItsForm() {
        var answer = http.perform(post("/documents")
                .param("kind", "NOTICE")
                .param("direction", "DOWN")
                .param("issuerId", "" + office.organ(OfficeWalk.OFFICE).id())
                .param("title", OfficeWalk.OFFICE + "关于表单的通知")
                .param("addressees", "青岚市人民政府\n松浦市人民政府")
                .param("body", "正文。")
                .param("urgency", "URGENT")
                .param("printCopies", "20")
                .params(UNTICKED)
                .param("version", "0")
                .with(as("fangqing")));
        assertThat(answer).hasStatus3xxRedirection();
        var id = new DocumentId(
                Long.parseLong(answer.getResponse().getRedirectedUrl().split("/")[2]));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.DRAFTING);
        assertThat(http.perform(get(id.link()).with(as("fangqing")))).bodyText().contains("青岚市人民政府、松浦市人民政府：");
    }

    @Test
    void exportsTheFilteredRows() {
        assertThat(http.perform(
                        get("/documents/export.xlsx").param("kind", "NOTICE").with(as("fangqing"))))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
