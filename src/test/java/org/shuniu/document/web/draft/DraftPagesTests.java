package org.shuniu.document.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.kernel.Actor;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of a draft: what it offers of unsaved text, and how its fields behave without script. */
@DocumentOffice
class DraftPagesTests {
    private static final String TITLE = OfficeWalk.OFFICE + "关于文稿页面的通知";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DraftBufferService buffers;

    private DocumentId id;
    private Actor fangqing;

    @BeforeEach
    void aDraft() {
        fangqing = office.person("fangqing");
        id = office.drafted(plain(TITLE, "已保存的正文。"), "fangqing");
    }

    @AfterEach
    void nothingTyped() {
        buffers.forget(DraftBufferService.NEW, fangqing);
    }

    @Test
    void offersUnsavedTextAndRestoresItByALink() {
        buffers.keep(id, plain(TITLE, "尚未保存的正文。"), fangqing);
        var page = page(id.link() + "/edit");
        assertThat(page.select("textarea[name=body]").val()).isEqualTo("已保存的正文。");
        assertThat(page.select(".buffer").text()).containsPattern("有 \\d\\d:\\d\\d 自动保存");
        var restored = page(page.select(".buffer a").attr("href"));
        assertThat(restored.select("textarea[name=body]").val()).isEqualTo("尚未保存的正文。");
        assertThat(restored.select("input[name=version]").val()).isEqualTo("" + office.version(id));
        assertThat(restored.select(".buffer")).isEmpty();
        assertThat(restored.text()).contains("请核对并保存");
    }

    @Test
    void discardsUnsavedTextByAForm() {
        buffers.keep(id, plain(TITLE, "不要了。"), fangqing);
        assertThat(send(post(
                        page(id.link() + "/edit").select("form.buffer__ways").attr("action"))))
                .hasRedirectedUrl(id.link() + "/edit");
        assertThat(page(id.link() + "/edit").select(".buffer")).isEmpty();
        assertThat(buffers.of(id, fangqing)).isEmpty();
    }

    @Test
    void offersTheTextOfADraftThatWasNeverSaved() {
        buffers.keep(DraftBufferService.NEW, plain(TITLE, "从未保存。"), fangqing);
        for (String address : new String[] {"/documents/new", "/documents/new?kind=REQUEST&direction=UP"}) {
            assertThat(page(address).select(".buffer a").attr("href")).isEqualTo("/documents/new?restore=true");
        }
        var restored = page("/documents/new?restore=true");
        assertThat(restored.select("textarea[name=body]").val()).isEqualTo("从未保存。");
        assertThat(restored.select("select[name=kind] option[selected]").val()).isEqualTo("NOTICE");
        assertThat(send(post("/documents/draft-buffer/removal")
                        .param("kind", "REQUEST")
                        .param("direction", "UP")))
                .hasRedirectedUrl("/documents/new?kind=REQUEST&direction=UP");
        assertThat(page("/documents/new").select(".buffer")).isEmpty();
    }

    @Test
    void keepsTheUnsavedTextOutOfSightOfTheHead() {
        buffers.keep(id, plain(TITLE, "只有本人可见。"), fangqing);
        assertThat(http.perform(
                        get(id.link() + "/edit").param("restore", "true").with(as("shenzhiyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("已保存的正文。")
                .doesNotContain("只有本人可见。");
    }

    @Test
    void saysWhereTheFormIsKeptOnlyWhileItMayBeChanged() {
        assertThat(page(id.link() + "/edit").select("#draft-form").attr("data-autosave"))
                .isEqualTo("/api/v1" + id.link() + "/draft-buffer");
        assertThat(page("/documents/new?kind=NOTICE").select("#draft-form").attr("data-autosave"))
                .isEqualTo("/api/v1/documents/draft-buffer");
        var moving = office.at(org.shuniu.document.domain.DocumentStep.UNIT_REVIEW);
        assertThat(page(moving.link() + "/edit").select("[data-autosave]")).isEmpty();
    }

    @Test
    void savesATitleOnOneLine() {
        assertThat(send(form(post(id.link() + "/edit"), OfficeWalk.OFFICE + "关于\r\n分行标题的通知", "正文。")))
                .hasRedirectedUrl(id.link() + "/edit");
        assertThat(page(id.link() + "/edit").select("textarea[name=title]").val())
                .isEqualTo(OfficeWalk.OFFICE + "关于分行标题的通知");
    }

    @Test
    void foldsTheFurtherElementsUntilOneIsNeeded() {
        assertThat(page("/documents/new?kind=NOTICE").select("details.more[open]"))
                .isEmpty();
        assertThat(page(id.link() + "/edit").select("details.more[open]")).isEmpty();
        assertThat(send(form(post(id.link() + "/edit"), TITLE, "正文。").param("contact", "x".repeat(201))))
                .satisfies(answer -> assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                                .select("details.more[open] .invalid-feedback"))
                        .hasSize(1));
        send(form(post(id.link() + "/edit"), TITLE, "正文。").param("contact", "联系人：办公室"));
        assertThat(page(id.link() + "/edit").select("details.more[open]")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedBesideTheErrorAndCountsItAsUnsaved() {
        var answer = send(form(post(id.link() + "/edit"), "", "没有标题的正文。"));
        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有标题的正文。", "请填写标题。", "data-unsaved=\"true\"");
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String title, String body) {
        return request.param("kind", "NOTICE")
                .param("direction", "DOWN")
                .param("issuerId", "" + office.organ(OfficeWalk.OFFICE).id())
                .param("title", title)
                .param("addressees", "青岚市人民政府")
                .param("body", body)
                .param("urgency", "ORDINARY")
                .param("printCopies", "0")
                .param("_generalIssue", "on")
                .param("_normative", "on")
                .param("_important", "on")
                .param("_assignedByLeader", "on")
                .param("version", "" + office.version(id));
    }

    private DraftDocument plain(String title, String body) {
        // @formatter:off
        return new DraftDocument(
                org.shuniu.document.domain.DocumentKind.NOTICE, org.shuniu.document.domain.Direction.DOWN,
                office.organ(OfficeWalk.OFFICE).id(), null, java.util.List.of("青岚市人民政府"), null, title, body,
                org.shuniu.document.domain.Urgency.ORDINARY, null, null, false, false, false, null, "确有必要。", null,
                null, null, null, null, null, false, null, 0, null, null, null, 0);
        // @formatter:on
    }

    private Document page(String address) {
        var answer = send(get(address));
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(MockHttpServletRequestBuilder request) {
        return http.perform(request.with(as("fangqing")));
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
