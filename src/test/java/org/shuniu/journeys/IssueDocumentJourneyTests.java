package org.shuniu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A notice from the first word to the archive, each step by the person whose job it is (DOC-01, DOC-05, DOC-21). */
@Journey
@Order(4)
class IssueDocumentJourneyTests {
    private static final String TITLE = "云江省人民政府办公厅关于做好岁末年初值班工作的通知";
    private static final String BODY = """
            为做好岁末年初值班工作，经省人民政府同意，现将有关事项通知如下。
            一、落实值班责任。各地各部门要安排负责同志在岗带班，值班人员不得脱岗。
            二、及时报告情况。遇有突发事件，要在规定时限内报告，并跟踪处置进展。
            三、加强检查。办公厅将适时抽查值班情况，并通报结果。""";

    private final int port;
    private final String password;
    private Browser browser;

    IssueDocumentJourneyTests(@LocalServerPort int port, @Value("${shuniu.demo.password}") String password) {
        this.port = port;
        this.password = password;
    }

    @BeforeEach
    void openBrowser() throws IOException {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() throws IOException {
        browser.picture("document-last");
        browser.close();
    }

    @Test
    void carriesANoticeFromDraftToArchive() throws IOException {
        String page = draft();
        take("shenzhiyuan", "opinion", "同意送审。");
        browser.picture("document-after-unit-review");
        take("xuzhiwei", "opinion", "材料齐全，予以受理。");
        gate("xuzhiwei");
        gate("xuzhiwei");
        gate("guyan");
        gate("xuzhiwei");
        sign();
        as("songqinghe");
        browser.press("input[name=proceduresComplete]")
                .press(".step form .btn-primary")
                .waitForNotice();
        number();
        take("dingxiaoman", "remark", "版式无误。");
        as("bailu");
        browser.set("copies", "60").press(".step form .btn-primary").waitForNotice();
        take("yezhiqiu", "remark", "印刷质量合格。");
        take("hewei", "remark", "材料齐全。");

        browser.open(page).waitFor("已归档").picture("document-archived");
        assertThat(browser.text()).contains("〔", "号", "陆文舟", "同意送审。");
        browser.phone().open(page).picture("document-archived-phone");
        assertThat(browser.overflows()).isFalse();
        browser.desk().open(page).print("document-archived-print");
    }

    /** The page of the new document. */
    private String draft() throws IOException {
        browser.signIn("fangqing", password)
                .picture("home")
                .open("/documents/new")
                .picture("document-kinds");
        browser.open("/documents/new?kind=NOTICE&direction=DOWN");
        browser.set("title", TITLE).set("addressees", "各市人民政府，省政府各部门、各直属机构").set("body", BODY);
        browser.choose("disclosure", "PROACTIVE").set("necessity", "年度值班工作安排").picture("document-draft");
        browser.press("#draft-form .btn-primary").waitFor(TITLE).picture("document-draft-preview");
        String page = browser.path().replaceAll("/edit.*", "").replaceAll("\\?.*", "");
        browser.phone().picture("document-draft-phone");
        assertThat(browser.overflows()).isFalse();
        browser.desk().open(page + "/edit").press("form[action$='/submission'] button");
        return page;
    }

    private void sign() throws IOException {
        as("luwenzhou");
        browser.picture("document-to-sign")
                .phone()
                .picture("document-to-sign-phone")
                .desk();
        browser.set("opinion", "同意印发。").press(".step form .btn-primary").waitForNotice();
    }

    private void number() throws IOException {
        as("yezhiqiu");
        browser.picture("document-to-number")
                .set("copies", "60")
                .set("distribution", "各市人民政府")
                .press(".step form .btn-primary")
                .waitForNotice();
    }

    private void gate(String account) throws IOException {
        as(account);
        browser.picture("document-gate");
        browser.press("input[name=verdict][value=PASSED]");
        if (browser.has("input[name=conflictFound]")) {
            browser.press("input[name=conflictFound][value=false]");
        }
        browser.press(".step form .btn-primary").waitForNotice();
    }

    private void take(String account, String field, String text) {
        as(account);
        browser.set(field, text).press(".step form .btn-primary").waitForNotice();
    }

    /** Signs in and opens the paper from the to-do box, as a person would. */
    private void as(String account) {
        browser.signIn(account, password).waitFor(TITLE).click(TITLE);
    }
}
