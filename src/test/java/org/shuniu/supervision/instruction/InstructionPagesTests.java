package org.shuniu.supervision.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people see of instructions and of decisions to take up, and what their forms do. */
@DocumentOffice
class InstructionPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/instructions",
                "/instructions?kind=FOR_INFORMATION&late=true&unit=x",
                "/instructions/statistics",
                "/instructions/new",
                "/instructions/new?search=通知",
                "/follow-ups",
                "/follow-ups?state=WAIVED",
                "/matter-imports"
            })
    void opensEveryPageOfTheRegister(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(http.perform(
                            get(path).header("Accept-Language", language).with(as("gaoyuan"))))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void registersOnADocumentWithItsScanAndMakesItAMatter() {
        var document = office.at(DocumentStep.ARCHIVING);
        assertThat(http.perform(get("/instructions/new")
                        .param("paperKind", "DOCUMENT")
                        .param("paperId", "" + document.value())
                        .with(as("yuanye"))))
                .bodyText()
                .contains("关于做好水库除险加固的通知", "改选其他公文", "梁若谷 副省长");
        var answer = http.perform(multipart("/instructions")
                .file(new MockMultipartFile(
                        "file", "批示件.txt", "text/plain", "请水务厅办理。".getBytes(StandardCharsets.UTF_8)))
                .param("paperKind", "DOCUMENT")
                .param("paperId", "" + document.value())
                .param("leaderId", "" + office.person("liangruogu").personId())
                .param("givenOn", LocalDate.now().toString())
                .param("kind", "ACT_AND_REPORT")
                .param("words", "请水务厅牵头，于月底前报送除险加固台账。")
                .param("urgency", "ORDINARY")
                .param("leadUnit", "省水务厅")
                .param("version", "0")
                .with(as("yuanye")));
        assertThat(answer).hasStatus3xxRedirection();
        String page = answer.getResponse().getRedirectedUrl();
        assertThat(http.perform(get(page).with(as("yuanye"))))
                .hasStatusOk()
                .bodyText()
                .contains("批示件.txt", "云江省水务厅", document.link(), "15 个工作日", "更正")
                .doesNotContain("立为督查事项</span>");
        String id = page.substring(page.lastIndexOf('/') + 1);
        String form = "/follow-ups/INSTRUCTION/" + id + "/0/matter";
        assertThat(http.perform(get(page).with(as("gaoyuan")))).bodyText().contains(form);
        assertThat(http.perform(get(form).with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("请水务厅牵头，于月底前报送除险加固台账。", "value=\"云江省水务厅\"");
        assertThat(proposal(form, "", "gaoyuan"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写事项名称。", "请水务厅牵头");
        assertThat(proposal(form, "报送除险加固台账" + id, "gaoyuan")).hasStatus3xxRedirection();
        assertThat(http.perform(get(document.link()).with(as("gaoyuan"))))
                .bodyText()
                .contains("督办情况", "报送除险加固台账" + id);
        assertThat(http.perform(get(document.link()).with(as("fangqing"))))
                .bodyText()
                .doesNotContain("报送除险加固台账" + id);
    }

    private MvcTestResult proposal(String form, String title, String account) {
        return http.perform(post(form)
                .param("source", "INSTRUCTION")
                .param("title", title)
                .param("text", "请水务厅牵头，于月底前报送除险加固台账。")
                .param("leadUnit", "省水务厅")
                .param("_hot", "on")
                .param("_difficult", "on")
                .param("reporting", "WEEKLY")
                .with(as(account)));
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(http.perform(multipart("/instructions")
                        .param("leaderId", "")
                        .param("givenOn", "2026-03-02")
                        .param("kind", "ACT_AND_REPORT")
                        .param("words", "请办理这件事。")
                        .param("paperTitle", "")
                        .param("urgency", "URGENT")
                        .param("version", "0")
                        .with(as("yuanye"))))
                .bodyText()
                .contains("请选择批示领导。", "请办理这件事。");
    }

    @Test
    void saysThatWhatIsForInformationIsNotFollowedUp() throws Exception {
        String id = registered("阅知页面检查", "FOR_INFORMATION");
        assertThat(http.perform(get("/instructions/" + id).with(as("gaoyuan"))))
                .bodyText()
                .contains("阅知类批示不立为督查事项")
                .doesNotContain("/0/matter");
        assertThat(http.perform(
                        get("/follow-ups/INSTRUCTION/" + id + "/0/matter").with(as("gaoyuan"))))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("督查工作通行做法");
    }

    @Test
    void waivesAndTakesItBackOnPages() throws Exception {
        String id = registered("无需督办页面", "ACT_AND_REPORT");
        String waiver = "/follow-ups/INSTRUCTION/" + id + "/0/waiver";
        assertThat(http.perform(get(waiver).with(as("gaoyuan")))).hasStatusOk();
        assertThat(http.perform(
                        post(waiver).param("reason", " ").param("version", "0").with(as("gaoyuan"))))
                .bodyText()
                .contains("请填写理由。");
        assertThat(http.perform(post(waiver)
                        .param("reason", "已纳入日常工作")
                        .param("version", "0")
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl("/follow-ups");
        assertThat(http.perform(get("/follow-ups?state=WAIVED&text=无需督办页面").with(as("gaoyuan"))))
                .bodyText()
                .contains("高远认定无需督办：已纳入日常工作");
        assertThat(http.perform(post("/follow-ups/INSTRUCTION/" + id + "/0/reconsideration")
                        .param("version", "1")
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl("/follow-ups");
        assertThat(http.perform(get("/follow-ups?text=无需督办页面").with(as("gaoyuan"))))
                .bodyText()
                .contains(waiver);
    }

    @Test
    void answersTheSameAsJson() throws Exception {
        String id = registered("接口检查", "ACT_AND_REPORT");
        assertThat(http.perform(get("/api/v1/instructions/" + id).with(as("liangruogu"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paperTitle")
                .isEqualTo("接口检查");
        assertThat(http.perform(get("/api/v1/follow-ups?text=接口检查").with(as("gaoyuan"))))
                .bodyJson()
                .extractingPath("$.rows.length()")
                .isEqualTo(1);
        assertThat(http.perform(multipart("/api/v1/matter-imports")
                        .file(new MockMultipartFile("file", "a.xlsx", null, new byte[] {1, 2}))
                        .with(as("gaoyuan"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("file");
    }

    @Test
    void exportsAndOffersTheTemplateAsWorkbooks() {
        for (String path : new String[] {"/instructions/export.xlsx", "/matter-imports/template.xlsx"}) {
            assertThat(http.perform(get(path).with(as("gaoyuan"))))
                    .hasStatusOk()
                    .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        assertThat(http.perform(get("/matter-imports/template.xlsx").with(as("yuanye"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsWhatIsWrongInAWorkbook() {
        assertThat(http.perform(multipart("/matter-imports")
                        .file(new MockMultipartFile("file", "a.xlsx", null, new byte[] {1, 2}))
                        .with(as("gaoyuan"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("无法读取该文件");
    }

    private String registered(String title, String kind) throws Exception {
        var answer = http.perform(post("/api/v1/instructions")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"leaderId":%d,"givenOn":"%s","kind":"%s","words":"请办理。","paperTitle":"%s",
                         "urgency":"ORDINARY","leadUnit":"省水务厅","version":0}""".formatted(office.person("liangruogu").personId(), LocalDate.now(), kind, title))
                .with(as("yuanye")));
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return String.valueOf(answer.getResponse().getHeader("Location")).replaceAll(".*/", "");
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
