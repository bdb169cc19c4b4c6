package org.shuniu.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.calendar.NoticeOf2027;
import org.shuniu.identity.IdentityTest;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
@RecordApplicationEvents
class CalendarPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void forget2027() {
        jdbc.sql("delete from calendar_day where calendar_year_id in (select id from calendar_year where year > 2026)")
                .update();
        jdbc.sql("delete from calendar_year where year > 2026").update();
        jdbc.sql("delete from calendar_local_holiday").update();
    }

    @Test
    void showsALoadedYearWithItsNotice() {
        assertThat(drafter().perform(get("/calendar?year=2026")))
                .hasStatusOk()
                .bodyText()
                .contains("国务院办公厅关于2026年部分节假日安排的通知", "datetime=\"2026-02-28\"", "year-day--WORKING_WEEKEND", "星期六")
                .doesNotContain("暂定", "/calendar/import");
    }

    @Test
    void marksAYearThatIsNotLoadedAsProvisional() {
        assertThat(drafter().perform(get("/calendar?year=2027")))
                .hasStatusOk()
                .bodyText()
                .contains("暂定", "2027-02-06", "春节", "尚未载入");
    }

    @Test
    void showsTheDaysOfAPastedNoticeBeforeSaving() {
        assertThat(manager().perform(post("/calendar/import").param("text", NoticeOf2027.TEXT)))
                .hasStatusOk()
                .bodyText()
                .contains("确认载入 2027 年", "2026-12-31", "放假 32 天，周末上班 6 天");
        assertThat(isLoaded(2027)).isFalse();
    }

    @Test
    void keepsWhatWasTypedAndNamesTheLineOfAContradiction() {
        String wrong = NoticeOf2027.TEXT.replace("6月9日（周三）", "6月9日（周四）");
        for (var address : new String[] {"/calendar/import", "/calendar/years"}) {
            assertThat(manager().perform(post(address).param("text", wrong)))
                    .bodyText()
                    .contains("第 9 行", "2027-06-09 是周三", "国办发明电〔2026〕99号")
                    .doesNotContain("确认载入");
        }
        assertThat(isLoaded(2027)).isFalse();
    }

    @Test
    void loadsAfterConfirmation() {
        assertThat(manager()
                        .perform(post("/calendar/years")
                                .param("text", NoticeOf2027.TEXT)
                                .param("version", "0")))
                .hasRedirectedUrl("/calendar?year=2027");
        assertThat(drafter().perform(get("/calendar?year=2027")))
                .bodyText()
                .contains("2027-05-08")
                .doesNotContain("尚未载入");
        assertThat(drafter().perform(get("/calendar?year=2026")))
                .as("the December of the year before follows the newer notice")
                .bodyText()
                .contains("2026-12-31");
    }

    @Test
    void refusesAConfirmationOfWhatSomebodyReplacedMeanwhile() {
        load("0");
        assertThat(manager()
                        .perform(post("/calendar/years")
                                .param("text", NoticeOf2027.TEXT)
                                .param("version", "0")))
                .hasStatus(409);
        load("1");
        assertThat(drafter().perform(get("/calendar?year=2027"))).bodyText().contains("第 2 版", "第 1 版", "舒瑾");
    }

    @Test
    void refusesOthersToLoad() {
        assertThat(drafter().perform(get("/calendar/import"))).hasStatus(403);
        assertThat(drafter().perform(post("/calendar/import").param("text", NoticeOf2027.TEXT)))
                .hasStatus(403);
        assertThat(drafter().perform(post("/calendar/years").param("text", NoticeOf2027.TEXT)))
                .hasStatus(403);
        assertThat(isLoaded(2027)).isFalse();
    }

    @Test
    void letsTheSystemAdministratorLoad() {
        assertThat(Browser.of(http, "sysadmin01").perform(get("/calendar/import")))
                .hasStatusOk();
    }

    @Test
    void keepsLocalHolidays() {
        assertThat(manager()
                        .perform(post("/calendar/local-holidays")
                                .param("day", "2026-07-01")
                                .param("name", "云江节")))
                .hasRedirectedUrl("/calendar?year=2026");
        assertThat(events.stream(CalendarYearLoaded.class))
                .as("dates are counted again")
                .extracting(CalendarYearLoaded::year)
                .containsExactly(2026);
        assertThat(drafter().perform(get("/calendar?year=2026")))
                .bodyText()
                .contains("云江节")
                .doesNotContain("local-holidays/2026-07-01/removal");
        assertThat(manager()
                        .perform(post("/calendar/local-holidays")
                                .param("day", "2026-07-01")
                                .param("name", "云江节")))
                .bodyText()
                .contains("2026-07-01 已是地方节假日", "value=\"云江节\"");
        assertThat(manager().perform(post("/calendar/local-holidays/2026-07-01/removal")))
                .hasStatus3xxRedirection();
        assertThat(events.stream(CalendarYearLoaded.class)).hasSize(2);
        assertThat(drafter().perform(get("/calendar?year=2026"))).bodyText().doesNotContain("云江节");
    }

    @Test
    void asksForTheMissingFieldsOfALocalHoliday() {
        assertThat(manager()
                        .perform(post("/calendar/local-holidays")
                                .param("day", "")
                                .param("name", "")))
                .bodyText()
                .contains("请填写日期", "请填写节日名称");
    }

    private void load(String version) {
        assertThat(manager()
                        .perform(post("/calendar/years")
                                .param("text", NoticeOf2027.TEXT)
                                .param("version", version)))
                .hasStatus3xxRedirection();
    }

    private boolean isLoaded(int year) {
        return jdbc.sql("select exists (select 1 from calendar_year where year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    private Browser drafter() {
        return Browser.of(http, "fangqing");
    }

    private Browser manager() {
        return Browser.of(http, "shujin");
    }
}
