package org.shuniu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A roster is made for a month; a night with a major accident (scenario 4) and a false alarm is kept, told in 《值班快报》
 * and handed over (DUTY-01, DUTY-02, DUTY-05 to DUTY-09, DUTY-12, DUTY-15).
 */
@Journey
@Order(1)
class DutyNightJourneyTests {
    private static final String ROOM = "云江省人民政府总值班室";
    private static final String ACCIDENT = "临江化工园区一车间发生爆炸";
    private static final String SUBMIT = "main form .actions .btn-primary, main form .actions .btn-danger";

    /** A published shift with the accounts of its main officer and its leader. */
    private record Watch(long id, String main, String leader) {
        String address() {
            return "/shifts/" + id;
        }
    }

    private final int port;
    private final String password;
    private Browser browser;
    private String accident = "";

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcClient jdbc;

    DutyNightJourneyTests(@LocalServerPort int port, @Value("${shuniu.demo.password}") String password) {
        this.port = port;
        this.password = password;
    }

    @BeforeEach
    void openBrowser() throws IOException {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() throws IOException {
        browser.picture("duty-last");
        browser.close();
    }

    @Test
    void keepsANightWithAnAccidentAndAFalseAlarm() throws IOException {
        publishAMonth();
        Watch night = takeOver();
        reportByPhone(night);
        reportInWriting(night);
        handle(night);
        endAFalseAlarm(night);
        tellInABulletin(night);
        handOver(night);
    }

    /** February for eleven people, by the head of the room. */
    private void publishAMonth() throws IOException {
        browser.signIn("heyunqi", password).open("/rosters/new").pick("roomId", ROOM);
        browser.set("month", "2026-02").press(SUBMIT).waitForNotice().picture("roster-generated");
        String roster = browser.path().replaceAll("[?#].*", "");
        for (String noun : new String[] {"submission", "publication"}) {
            browser.open(roster).press("main a[href$='/" + noun + "']");
            browser.press(SUBMIT).waitForNotice();
        }
        assertThat(browser.text()).contains("已发布");
        browser.picture("roster-published").print("roster-print");
        browser.phone().open(roster).picture("roster-phone");
        assertThat(browser.overflows()).isFalse();
        browser.desk();
    }

    /** The shift before was never signed: refused until the head of the room has ended it, with the reason. */
    private Watch takeOver() throws IOException {
        at("2025-12-13T21:00");
        Watch night = watchAt("2025-12-13T22:25");
        Watch before = watchBefore(night);
        browser.signIn(night.main(), password)
                .open(night.address() + "/sign-in")
                .waitFor("上一班尚未交班");
        browser.signIn("heyunqi", password).open(before.address() + "/take-over");
        browser.set("reason", "当班人员临时送医，由本人代为交班。").press(SUBMIT).waitForNotice();
        browser.signIn(night.main(), password).open(night.address() + "/sign-in");
        takeAll().picture("shift-sign-in").press(SUBMIT).waitForNotice();
        browser.signIn(night.leader(), password).open(night.address() + "/leader-check-in");
        browser.press("input[name=onSite][value=true]").press(SUBMIT).waitForNotice();
        browser.signIn(night.main(), password).open("/duty").picture("duty-desk");
        assertThat(browser.text()).contains("在岗");
        return night;
    }

    /** Three facts on a telephone, then the call upwards twelve minutes after it was received. */
    private void reportByPhone(Watch night) throws IOException {
        at("2025-12-13T22:25");
        browser.signIn(night.main(), password).phone().open("/incidents/new");
        assertThat(browser.overflows()).isFalse();
        browser.set("place", "望川市").set("what", ACCIDENT + "，有人员伤亡。").set("source", "望川市值班室电话");
        browser.picture("incident-first-phone").press(SUBMIT).waitForNotice().picture("incident-phone");
        assertThat(browser.overflows()).isFalse();
        accident = browser.path().replaceAll("[?#].*", "");
        browser.desk().open(accident + "/figures").set("dead", "11").set("injured", "23");
        browser.set("source", "望川市应急部门").press(SUBMIT).waitForNotice();
        browser.open(accident + "/grading").press(SUBMIT).waitForNotice();
        assertThat(browser.text()).contains("重大");
        at("2025-12-13T22:37");
        browser.open(accident + "/phone-reports")
                .set("to", "省委、省政府值班领导")
                .press(SUBMIT)
                .waitForNotice();
        browser.picture("incident-reported");
    }

    /** Without the time of the event the signer is refused; with it the report is in time. */
    private void reportInWriting(Watch night) throws IOException {
        at("2025-12-13T22:50");
        browser.open(accident).press("button[name=kind][value=FIRST]").waitFor("补齐才能签发");
        String report = browser.path().replaceAll("/edit.*|[?#].*", "");
        browser.open(accident + "/facts").set("happenedAt", "2025-12-13T22:10").choose("nature", "ACCIDENT");
        browser.set("scope", "一个车间及相邻罐区").set("trend", "明火已控制").set("measures", "消防、医疗已到场处置");
        browser.set("leaders", "市长在现场指挥").press(SUBMIT).waitForNotice();
        browser.open(report).press("button[formaction$='/submission']").waitForNotice();
        at("2025-12-13T23:06");
        browser.signIn("wendi", password)
                .open(report)
                .press("button[formaction$='/signature']")
                .waitForNotice();
        browser.picture("incident-report-signed").print("incident-report-print");
        assertThat(browser.text()).doesNotContain("迟报");
        browser.signIn(night.main(), password);
    }

    private void handle(Watch night) throws IOException {
        browser.open(accident + "/handling").set("leader", "梁若谷").set("words", "全力搜救，妥善救治伤员，查明原因。");
        browser.press("form[action$='/instructions'] .btn-primary").waitForNotice();
        browser.open(accident + "/handling")
                .press("form[action$='/reading-back'] button")
                .waitForNotice();
        browser.open(accident + "/timeline").waitFor("全力搜救").picture("incident-timeline");
    }

    private void endAFalseAlarm(Watch night) throws IOException {
        at("2025-12-14T01:10");
        browser.open("/incidents/new")
                .set("place", "青岚市东门街道")
                .set("what", "居民报称燃气泄漏。")
                .press(SUBMIT);
        String alarm = browser.waitForNotice().path().replaceAll("[?#].*", "");
        browser.signIn("heyunqi", password).open(alarm).set("words", "燃气公司到场检测，无泄漏，系误报。");
        browser.press("button[formaction$='/closing']").waitForNotice().picture("incident-false-alarm");
        browser.signIn(night.main(), password);
    }

    /** Drafted by the officer, reviewed by the head, signed by the secretary, read by both leaders. */
    private void tellInABulletin(Watch night) throws IOException {
        at("2025-12-14T02:00");
        browser.open("/duty-bulletins/new").press("label[for='incident-" + accident.replaceAll("\\D", "") + "']");
        browser.press(SUBMIT).waitForNotice();
        String bulletin = browser.path().replaceAll("/edit.*|[?#].*", "");
        browser.open(bulletin + "/edit");
        for (String reader : new String[] {"liangruogu", "zhoumingyuan"}) {
            browser.check("readers", String.valueOf(person(reader)));
        }
        browser.press(SUBMIT).waitForNotice();
        move(night.main(), bulletin, "submission");
        move("heyunqi", bulletin, "approval");
        move("jiangfan", bulletin, "signature");
        move(night.main(), bulletin, "sending");
        for (String leader : new String[] {"liangruogu", "zhoumingyuan"}) {
            browser.signIn(leader, password).open(bulletin).waitFor(ACCIDENT);
        }
        browser.signIn(night.main(), password).open(bulletin).waitFor("已报送").picture("bulletin-read");
        browser.print("bulletin-print");
        assertThat(browser.text()).contains("已阅2人，共2人", "初步判定为重大突发事件");
    }

    private void handOver(Watch night) throws IOException {
        at("2025-12-14T07:50");
        browser.signIn(night.main(), password)
                .open(night.address() + "/handover")
                .picture("shift-handover");
        checkAll("working").press(SUBMIT).waitForNotice();
        Watch next = watchAt("2025-12-14T09:00");
        browser.signIn(next.main(), password).open(next.address() + "/sign-in");
        takeAll().press(SUBMIT).waitForNotice();
        browser.open(night.address() + "/sheet").picture("handover-sheet").print("handover-sheet-print");
        assertThat(browser.text()).contains(ACCIDENT);
    }

    private void at(String minute) {
        clock.moveTo(ZonedDateTime.parse(minute + ":00+08:00").toInstant());
    }

    private long person(String account) {
        return jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private Watch watchAt(String minute) {
        return watch("s.starts_at <= :at and s.ends_at > :at", ZonedDateTime.parse(minute + ":00+08:00"));
    }

    private Watch watchBefore(Watch watch) {
        var start = jdbc.sql("select starts_at from duty_shift where id = ?")
                .param(watch.id())
                .query(OffsetDateTime.class)
                .single();
        return watch("s.ends_at <= :at", start.toZonedDateTime());
    }

    private Watch watch(String when, ZonedDateTime at) {
        return jdbc.sql("""
                        select s.id, m.account as main, l.account as leader from duty_shift s
                        join duty_room r on r.id = s.room_id and r.name = :room
                        join duty_shift_officer o on o.shift_id = s.id and o.post = 'MAIN'
                        join person m on m.id = o.person_id join person l on l.id = s.leader_id
                        where s.status <> 'PLANNED' and\s""" + when + " order by s.starts_at desc limit 1")
                .param("room", ROOM)
                .param("at", at.toOffsetDateTime())
                .query(Watch.class)
                .single();
    }

    private void move(String account, String bulletin, String noun) {
        browser.signIn(account, password).open(bulletin);
        browser.press("button[formaction$='/" + noun + "']").waitForNotice();
    }

    private Browser takeAll() {
        return checkAll("taken");
    }

    private Browser checkAll(String name) {
        String open = "input[name=" + name + "]:not(:checked)";
        while (browser.has(open)) {
            browser.press(open);
        }
        return browser;
    }
}
