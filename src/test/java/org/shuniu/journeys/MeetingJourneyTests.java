package org.shuniu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A department's meeting from the plan of the year to the closed file, with an exception from a rule and a topic that is
 * sent back; what it decides becomes matters of supervision (MTG-01 to MTG-04, MTG-11, MTG-12, MTG-17, MTG-19, SUP-14).
 */
@Journey
@Order(2)
class MeetingJourneyTests {
    private static final String TITLE = "全省农村供水保障工作推进会";
    private static final String SUBMIT = "main form .actions .btn-primary, main form .actions .btn-danger";
    /** A department that was not designated supervises only itself (督查 第七条). */
    private static final String UNIT = "云江省水务厅";

    private static final List<String> DECISIONS =
            List.of("修复受冻供水管网一百二十公里", "拨付抗旱应急补助资金", "推广田间节水灌溉技术", "建立水质监测数据共享平台", "培训乡镇管水员三百名", "新建东岭备用水源工程");

    private final int port;
    private final String password;
    private Browser browser;
    private String meeting = "";

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcClient jdbc;

    private MeetingRecords records;

    MeetingJourneyTests(@LocalServerPort int port, @Value("${shuniu.demo.password}") String password) {
        this.port = port;
        this.password = password;
    }

    @BeforeEach
    void openBrowser() throws IOException {
        clock.moveTo("2025-12-15");
        browser = new Browser(port);
        records = new MeetingRecords(jdbc);
    }

    @AfterEach
    void closeBrowser() throws IOException {
        browser.picture("meeting-last");
        browser.close();
    }

    @Test
    void goesFromThePlanToTheClosedFile() throws IOException {
        planTheYear();
        apply();
        approve();
        sendATopicBack();
        invite();
        hold();
        decide();
        issueMinutes();
        close();
    }

    /** The department drafts and hands in, 会务处 judges, the office approves and issues. */
    private void planTheYear() throws IOException {
        as("zhaoheng").open("/meeting-plans/new").set("year", "2026").set("rows[0].title", TITLE);
        browser.choose("rows[0].meetingClass", "PROFESSIONAL").choose("rows[0].form", "ON_SITE");
        browser.set("rows[0].month", "1").set("rows[0].days", "1").set("rows[0].people", "60");
        browser.set("rows[0].cost", "20000").press(SUBMIT).waitForNotice();
        String plan = here();
        as("weiran").open(plan + "/submission").press(SUBMIT).waitForNotice();
        as("jianning")
                .open(plan + "/verdicts")
                .press("input[value=ACCEPTED]")
                .press(SUBMIT)
                .waitForNotice();
        as("jiangfan").open(plan + "/approval").press(SUBMIT).waitForNotice();
        as("jianning").open(plan + "/issue").press(SUBMIT).waitForNotice();
        browser.picture("meeting-plan");
        assertThat(browser.text()).contains(TITLE, "已下达");
    }

    /** The third professional meeting of the year is refused until an exception is asked for (MTG-02). */
    private void apply() throws IOException {
        records.held("全省河长制工作会议", "2026-01-06");
        records.held("全省水库安全会议", "2026-01-08");
        at("2026-01-12T09:00");
        as("zhaoheng").open("/meetings/new").set("title", TITLE).choose("form", "ON_SITE");
        browser.choose("meetingClass", "PROFESSIONAL").choose("purpose", "DISCUSSION");
        browser.set("startsAt", "2026-01-28T09:00")
                .set("endsAt", "2026-01-28T11:30")
                .set("venueName", "省水务厅会议室");
        browser.choose("subVenueLevel", "NONE").set("necessity", "研究解决农村供水季节性缺水问题，交流各地做法。");
        browser.pick("planItemId", TITLE).set("participants", "55").set("staff", "5");
        browser.set("lodging", "0").set("meals", "6000").set("otherCosts", "4000");
        browser.set("heldOn", "2026-01-09").set("minutesNumber", "厅党组会议纪要第2期").set("tookPart", "魏然、夏禾");
        browser.pick("approverId", "沈怀安").waitFor("可申请例外").picture("meeting-form");
        browser.press(SUBMIT).waitForNotice();
        meeting = here();
        browser.open(meeting + "/submission").press(SUBMIT).waitFor("原则上每年不得超过2次");
        browser.picture("meeting-refused").open(meeting);
        assertThat(browser.text()).contains("拟办");
        browser.open(meeting + "/edit");
        browser.set("exceptionReason", "入冬以来旱情发展，需专题部署。").press(SUBMIT).waitForNotice();
        browser.open(meeting + "/submission").press(SUBMIT).waitForNotice();
    }

    /** Head of the unit, leader of the department, 会务处, secretary, and the leader who grants the exception. */
    private void approve() throws IOException {
        for (String handler : new String[] {"shihengshan", "xiahe", "jianning", "jiangfan", "shenhuaian"}) {
            as(handler).open(meeting).press("main a[href$='/agreement']").set("text", "同意，情况特殊，准予例外。");
            browser.press(SUBMIT).waitForNotice();
        }
        browser.open(meeting).picture("meeting-approved");
        assertThat(browser.text()).contains("筹备中", "沈怀安");
        browser.phone().open(meeting).picture("meeting-approved-phone");
        assertThat(browser.overflows()).isFalse();
        browser.desk();
    }

    private void sendATopicBack() {
        as("zhaoheng").open("/topics/new").set("title", "农村供水运维经费分担办法").choose("wantedClass", "OFFICE");
        browser.set("summary", "明确省市县分担比例。").set("paper", "一、现状。二、建议。").set("collectiveRecord", "厅党组会议纪要第2期");
        browser.press(SUBMIT).waitForNotice();
        String topic = here();
        as("weiran").open(topic).press("button[formaction$='/submission']").waitForNotice();
        as("sanghe")
                .open(topic)
                .set("opinion", "请补充财政部门意见。")
                .press("button[formaction$='/return']")
                .waitForNotice();
        as("zhaoheng").open(topic);
        assertThat(browser.text()).contains("请补充财政部门意见。");
        browser.open(topic + "/edit")
                .set("summary", "明确省市县分担比例，财政部门无不同意见。")
                .press(SUBMIT)
                .waitForNotice();
        as("weiran").open(topic).press("button[formaction$='/submission']").waitForNotice();
        as("sanghe").open(topic).press("button[formaction$='/acceptance']").waitForNotice();
        assertThat(browser.text()).contains("协调");
    }

    /** All cities are asked; one answers with its people. */
    private void invite() throws IOException {
        as("zhaoheng")
                .open(meeting + "/invitations")
                .choose("capacity", "MEMBER")
                .set("places", "2");
        browser.check("cities", "true").press(SUBMIT).waitForNotice().open(meeting + "/notice/edit");
        assertThat(browser.source()).contains("沈怀安 2026-01-12 批准");
        browser.set("contactPhone", "0871-5550 2020").set("replyBy", "2026-01-26T18:00");
        browser.press(SUBMIT)
                .waitForNotice()
                .open(meeting + "/notice")
                .picture("meeting-notice")
                .print("meeting-notice");
        as("jiangli").open(meeting).press("main a[href$='/reply']").set("people[0].name", "向晚");
        browser.set("people[0].postTitle", "副秘书长").press(SUBMIT).waitForNotice();
        browser.open("/meetings/mine").picture("meeting-mine");
    }

    private void hold() throws IOException {
        at("2026-01-28T08:45");
        as("zhaoheng").open(meeting + "/attendance");
        for (long person : records.attendees(id())) {
            browser.check("attendees", String.valueOf(person));
        }
        browser.press("button[name=present][value=true]").waitForNotice().picture("meeting-attendance");
        at("2026-01-28T09:00");
        browser.open(meeting + "/attendance")
                .press("form[action$='/opening'] button")
                .waitForNotice();
        at("2026-01-28T11:30");
        browser.open(meeting + "/attendance")
                .press("form[action$='/end'] button")
                .waitForNotice();
    }

    /** Six decisions; the last says neither who does it nor why nobody has to. */
    private void decide() {
        for (int i = 0; i < DECISIONS.size(); i++) {
            browser.open(meeting + "/decisions/new").set("text", DECISIONS.get(i));
            if (i < DECISIONS.size() - 1) {
                browser.set("unit", UNIT).set("dueOn", "2026-06-30");
            }
            browser.press(SUBMIT).waitForNotice();
        }
    }

    /** Drafted by one, reviewed by another, signed by a third; issued only when each decision has its unit. */
    private void issueMinutes() throws IOException {
        browser.open(meeting).press("form[action$='/minutes'] button").waitForNotice();
        String minutes = here().replaceAll("/edit$", "");
        browser.open(minutes + "/edit")
                .press("input[name=readers]")
                .press(SUBMIT)
                .waitForNotice();
        browser.open(minutes).press("button[formaction$='/submission']").waitForNotice();
        as("shihengshan").open(minutes).press("button[formaction$='/approval']").waitForNotice();
        as("weiran").open(minutes).press("button[formaction$='/signature']").waitForNotice();
        at("2026-01-29T10:00");
        as("zhaoheng").open(minutes).press("button[formaction$='/issue']").waitFor("不得印发");
        browser.picture("meeting-minutes-refused");
        browser.open(meeting).press("main a[href*='/decisions/" + records.lastDecision(id()) + "']");
        browser.set("unit", UNIT).set("dueOn", "2026-06-30").press(SUBMIT).waitForNotice();
        browser.open(minutes)
                .press("button[formaction$='/issue']")
                .waitForNotice()
                .picture("meeting-minutes");
        assertThat(browser.text()).contains("已印发");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(records.matters(DECISIONS)).isEqualTo(DECISIONS.size()));
    }

    /** What it cost, then everything is in hand and the file is closed. */
    private void close() throws IOException {
        at("2026-01-30T10:00");
        as("zhaoheng")
                .open(meeting + "/cost")
                .set("people", "60")
                .set("days", "1")
                .set("lodging", "0")
                .set("meals", "5800");
        browser.set("other", "3900").press(SUBMIT).waitForNotice();
        browser.open(meeting + "/closing")
                .picture("meeting-closing")
                .press(SUBMIT)
                .waitForNotice();
        browser.open(meeting).picture("meeting-closed");
        assertThat(browser.text()).contains("已归档");
        as("jianning").open("/meeting-figures?year=2026").picture("meeting-figures");
        as("weiran").open("/matters").picture("meeting-matters");
        assertThat(browser.text()).contains(DECISIONS.subList(0, 5));
    }

    private Browser as(String account) {
        return browser.signIn(account, password);
    }

    private String here() {
        return browser.path().replaceAll("[?#].*", "");
    }

    private void at(String minute) {
        clock.moveTo(OfficeTime.typed(minute).orElseThrow());
    }

    private long id() {
        return Long.parseLong(meeting.replaceAll("\\D", ""));
    }
}
