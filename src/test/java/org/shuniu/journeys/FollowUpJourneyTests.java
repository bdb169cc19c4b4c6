package org.shuniu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A leader's instruction on an issued document is followed until the special report tells its end, each step by the
 * person whose duty it is, on the day on which it falls (SUP-01, SUP-05, SUP-07, SUP-10, SUP-11, SUP-17, SUP-20).
 */
@Journey
@Order(3)
class FollowUpJourneyTests {
    private static final String TITLE = "汛前水库巡查整改";
    private static final String WATER = "云江省水务厅";
    private static final String FINANCE = "云江省财政厅";
    private static final String SUBMIT = "main form .actions .btn-primary";

    private final int port;
    private final String password;
    private Browser browser;
    private String page = "";

    @Autowired
    private FixedClock clock;

    @Autowired
    private Escalation escalation;

    @Autowired
    private OfficeWalk office;

    FollowUpJourneyTests(@LocalServerPort int port, @Value("${shuniu.demo.password}") String password) {
        this.port = port;
        this.password = password;
    }

    @BeforeEach
    void openBrowser() throws IOException {
        clock.moveTo("2026-03-02");
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() throws IOException {
        browser.picture("matter-last");
        browser.close();
    }

    @Test
    void followsAnInstructionOnADocumentUntilItIsReported(@TempDir Path folder) throws IOException {
        var record = Files.writeString(folder.resolve("整改台账.txt"), "巡查发现的问题均已整改。");
        var document = office.at(DocumentStep.ARCHIVING);
        instruct(document.link());
        establish();
        receive("baizhi");
        receive("guhe");
        extend();
        letOneBeOverdue();
        report("guhe", "yanqiu", record);
        report("baizhi", "weiran", record);
        sendBack();
        report("baizhi", "weiran", record);
        end();
        tellInAReport();

        browser.signIn("gaoyuan", password).open(document.link()).waitFor(TITLE);
        assertThat(browser.text()).contains("已销号");
    }

    /** 原野 registers it on the paper, 高远 makes it a matter of two units. */
    private void instruct(String document) throws IOException {
        browser.signIn("yuanye", password).open("/instructions/new?search=通知");
        browser.press("main a[href*='paperId=" + document.replaceAll("\\D", "") + "']");
        browser.pick("leaderId", "梁若谷")
                .set("givenOn", "2026-03-02")
                .set("words", "请水务厅牵头，会同财政厅于汛前整改到位并报告。")
                .set("leadUnit", WATER);
        browser.picture("instruction-form").press(SUBMIT).waitForNotice().picture("instruction");
        String instruction = browser.path().replaceAll("[?#].*", "");
        browser.signIn("gaoyuan", password).open("/follow-ups").picture("follow-ups");
        browser.press(
                "main a[href='" + instruction.replace("/instructions", "/follow-ups/INSTRUCTION") + "/0/matter']");
        browser.set("title", TITLE).set("coUnits", FINANCE).picture("matter-form");
        browser.press(SUBMIT).waitFor(TITLE);
    }

    private void establish() throws IOException {
        as("wenjing");
        page = browser.path().replaceAll("[?#].*", "");
        step("establishment").set("remark", "同意立项。").press(SUBMIT).waitForNotice();
        as("gaoyuan");
        step("assignment").set("workingDays", "10").press(SUBMIT).waitFor("办理时限和工作日数只填一项");
        browser.set("dueOn", "")
                .picture("matter-assignment")
                .press(SUBMIT)
                .waitForNotice()
                .picture("matter-assigned");
    }

    private void receive(String account) {
        as(account);
        step("receipt").press(SUBMIT).waitForNotice();
    }

    /** Asked on Tuesday the 10th, before the due date of Monday the 16th. */
    private void extend() throws IOException {
        clock.moveTo("2026-03-10");
        as("baizhi");
        step("extensions").set("days", "14").set("reason", "两座水库尚在蓄水，须待水位下降。").press(SUBMIT);
        browser.waitForNotice();
        as("wenjing");
        step("extension-decision").press("input[name=granted][value=true]");
        browser.set("opinion", "同意。").press(SUBMIT).waitForNotice();
        assertThat(browser.text()).contains("2026-03-16", "2026-03-30");
    }

    /** The finance department does nothing until its due date has passed. */
    private void letOneBeOverdue() throws IOException {
        for (var day = LocalDate.parse("2026-03-11");
                day.isBefore(LocalDate.parse("2026-03-25"));
                day = day.plusDays(1)) {
            clock.moveTo(day.toString());
            escalation.run(day);
        }
        browser.signIn("gaoyuan", password).open(page).waitFor("红色督查单").picture("matter-overdue");
        assertThat(browser.text()).contains("蓝色督查单", "红灯");
        browser.phone().open(page).picture("matter-overdue-phone");
        assertThat(browser.overflows()).isFalse();
        browser.desk().open("/supervision/board").picture("board-overdue");
    }

    private void report(String liaison, String head, Path evidence) {
        as(liaison);
        step("feedback").press("input[name=kind][value=FINAL]").set("text", "所列问题均已整改，资金已到位。");
        browser.attach("file", evidence).press(SUBMIT).waitForNotice();
        as(head);
        step("report").set("remark", "情况属实。").press(SUBMIT).waitForNotice();
    }

    private void sendBack() throws IOException {
        clock.moveTo("2026-03-25");
        examine(false);
        browser.picture("matter-sent-back");
        assertThat(browser.text()).contains("退回重办");
        examine(true);
    }

    /** One unit's report at a time: the first that waits, the lead's before the others'. */
    private void examine(boolean solved) {
        as("gaoyuan");
        step("examination");
        for (String question : new String[] {"facts", "task", "conclusion", "measures", "form"}) {
            browser.press("input[name=" + question + "][value=true]");
        }
        browser.press("input[name=problem][value=" + solved + "]");
        if (!solved) {
            browser.set("remark", "问题尚未彻底解决。");
        }
        browser.press(SUBMIT).waitForNotice();
    }

    private void end() throws IOException {
        examine(true);
        as("gaoyuan");
        step("submission").set("remark", "两家单位均已办结，请审阅。").press(SUBMIT).waitForNotice();
        as("liangruogu");
        browser.picture("matter-with-leader");
        step("settlement").set("remark", "同意办结。").press(SUBMIT).waitForNotice();
        as("muqing");
        step("closure")
                .set("reason", "结果已反馈，材料已归档。")
                .press(SUBMIT)
                .waitForNotice()
                .picture("matter-closed");
        browser.print("matter-closed-print");
    }

    private void tellInAReport() throws IOException {
        String number = browser.text(".head .num");
        browser.signIn("gaoyuan", password).open("/supervision/reports/new").pick("kind", "督查专报");
        browser.set("from", "2026-03-01")
                .set("to", "2026-03-31")
                .set("matters", number)
                .press(SUBMIT);
        browser.waitFor(TITLE).picture("special-report");
        String report = browser.path().replaceAll("[?#].*", "");
        assertThat(browser.text())
                .contains(
                        WATER + "（牵头），办理时限2026年3月30日（原定2026年3月16日），重办1次，已办结。",
                        FINANCE + "（协办），办理时限2026年3月16日，超期8天报送，已办结。");
        move("gaoyuan", report, "submission");
        move("wenjing", report, "approval");
        move("luwenzhou", report, "signature");
        browser.signIn("gaoyuan", password).open(report + "/distribution").picture("special-report-readers");
        browser.press("input[name=readers]").press(SUBMIT).waitForNotice();
        assertThat(browser.text()).contains("第1期", "已印发");
    }

    private void move(String account, String report, String noun) {
        browser.signIn(account, password).open(report).set("opinion", "同意。");
        browser.press("button[formaction$='/" + noun + "']").waitForNotice();
    }

    /** Signs in and opens the matter from the to-do box, as a person would. */
    private void as(String account) {
        browser.signIn(account, password).waitFor(TITLE).click(TITLE);
    }

    private Browser step(String noun) {
        return browser.press("main a[href$='/" + noun + "']");
    }
}
