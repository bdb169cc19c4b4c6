package org.shuniu.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.calendar.NoticeOf2027;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.RecordedTrail;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
class CalendarApiTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordedTrail trail;

    @AfterEach
    void forget2027() {
        jdbc.sql("delete from calendar_day where calendar_year_id in (select id from calendar_year where year > 2026)")
                .update();
        jdbc.sql("delete from calendar_year where year > 2026").update();
    }

    @ParameterizedTest
    @CsvSource({
        "start=2026-02-12&workingDays=7, 2026-02-28, SATURDAY, false",
        "start=2026-12-25&workingDays=5, 2027-01-04, MONDAY, true",
        "start=2026-11-30&months=3, 2027-03-01, MONDAY, true",
        "start=2026-06-01&days=30, 2026-07-01, WEDNESDAY, false"
    })
    void countsDueDates(String query, String date, String weekday, boolean provisional) {
        assertThat(drafter().perform(get("/api/v1/calendar/due?" + query)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"start\":\"%s\",\"date\":\"%s\",\"weekday\":\"%s\",\"provisional\":%s}"
                        .formatted(query.substring(6, 16), date, weekday, provisional));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start=2026-02-12",
                "workingDays=7",
                "start=2026-02-12&workingDays=7&days=3",
                "start=2026-02-30&days=3",
                "start=2026-02-12&days=-1",
                "start=2026-02-12&days=99999",
                "start=2026-02-12&days=x"
            })
    void answersBadQuestionsWith400(String query) {
        assertThat(drafter().perform(get("/api/v1/calendar/due?" + query))).hasStatus(400);
    }

    @Test
    void showsAYear() {
        assertThat(drafter().perform(get("/api/v1/calendar/2026")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[?(@.kind=='WORK')].date")
                .asArray()
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @Test
    void turnsProvisionalDatesIntoFixedOnesWhenTheNoticeArrives() {
        assertThat(manager()
                        .perform(post("/api/v1/calendar/years")
                                .contentType("text/plain;charset=UTF-8")
                                .content(NoticeOf2027.TEXT)))
                .hasStatus(201);
        assertThat(trail.verbs()).contains("calendar.LOAD_YEAR");
        assertThat(drafter().perform(get("/api/v1/calendar/due?start=2026-12-25&workingDays=5")))
                .bodyJson()
                .as("the notice of 2027 takes 2026-12-31 off, so the due date moves by a day")
                .isLenientlyEqualTo("{\"date\":\"2027-01-05\",\"provisional\":false}");
    }

    @Test
    void loadsAYearFromJson() {
        assertThat(manager()
                        .perform(post("/api/v1/calendar/years")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"year":2028,"papers":[],"days":[
                                        {"name":"元旦","date":"2027-12-31","isOffDay":true}]}""")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void namesTheContradictionsOfABadNotice() {
        assertThat(manager()
                        .perform(post("/api/v1/calendar/years")
                                .contentType("text/plain;charset=UTF-8")
                                .content(NoticeOf2027.TEXT.replace("共7天", "共6天"))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .asString()
                .startsWith("第 11 行");
    }

    @Test
    void readsWithoutSaving() {
        assertThat(manager()
                        .perform(post("/api/v1/calendar/readings")
                                .contentType("text/plain;charset=UTF-8")
                                .content(NoticeOf2027.TEXT)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"year\":2027,\"acceptable\":true}");
        assertThat(drafter().perform(get("/api/v1/calendar/2027")))
                .bodyJson()
                .extractingPath("$.loaded")
                .isEqualTo(false);
    }

    @Test
    void refusesOthersToChange() {
        assertThat(drafter()
                        .perform(post("/api/v1/calendar/years")
                                .contentType("text/plain;charset=UTF-8")
                                .content(NoticeOf2027.TEXT)))
                .hasStatus(403);
        assertThat(drafter().perform(delete("/api/v1/calendar/local-holidays/2026-07-01")))
                .hasStatus(403);
        assertThat(manager().perform(delete("/api/v1/calendar/local-holidays/2026-07-01")))
                .hasStatus(404);
    }

    private Browser drafter() {
        return Browser.of(http, "fangqing");
    }

    private Browser manager() {
        return Browser.of(http, "shujin");
    }
}
