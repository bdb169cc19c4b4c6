package org.shuniu.duty.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Figures of a quarter long past, so that nothing else is counted; each number leads to its incidents. */
@WalkTest
@Transactional
class FiguresTests {
    private static final String QUARTER = "?from=2021-07-01&to=2021-09-30";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    private long songling;

    @BeforeEach
    void tell() {
        songling = jdbc.sql("select id from duty_room where name like '松岭市%'")
                .query(Long.class)
                .single();
        // scenario 4: phone 22:37 of 22:40, written 23:06 of 23:10
        incident("十一人的爆炸", "WORK_SAFETY", "MAJOR", "2021-07-18 22:25", "22:40", "22:37", "23:10", "23:06");
        // on the minute is in time; written too late
        incident("山洪", "DISASTER_EPIDEMIC", "LARGER", "2021-08-02 08:00", "08:30", "08:30", "09:00", "09:01");
        // never reported
        incident("上访", "MASS_PETITION", null, "2021-09-30 23:50", "23:55", null, "23:58", null);
        zero("2021-08-01", true);
        zero("2021-08-02", false);
        zero("2021-10-01", true);
        // the day after the quarter
        incident("次日", "MASS_PETITION", null, "2021-10-01 00:00", "00:30", null, "01:00", null);
    }

    private void incident(String title, String category, String level, String at, String... times) {
        String day = at.substring(0, 11);
        String[] due = new String[4];
        for (int i = 0; i < due.length; i++) {
            due[i] = times[i] == null ? null : day + times[i] + "+08";
        }
        long id = jdbc.sql("""
                insert into incident (room_id, room_name, organ_id, organ_name, registrar_id, registrar_name, registered_at,
                  registered_on, entered_late, title, what, category, received_at, level, clock_profile, counted_from,
                  phone_minutes, written_minutes, phone_due_at, phone_at, written_due_at, written_at, status, moved_at,
                  reporting_room_id, reporting_room)
                select r.id, r.name, r.organ_id, r.organ_name, 1, '秦朗', now(), current_date, false, ?, '事', ?,
                  ?::timestamptz, ?, 'DEFAULT', 'HAPPENED', 30, 60, ?::timestamptz, ?::timestamptz, ?::timestamptz,
                  ?::timestamptz, 'VERIFYING', now(), b.id, b.name
                from duty_room r, duty_room b where r.kind = 'GENERAL' and b.id = ? limit 1 returning id""")
                .params(title, category, at + "+08", level, due[0], due[1], due[2], due[3], songling)
                .query(Long.class)
                .single();
        jdbc.sql("insert into access_grant values (?, 'INCIDENT', current_date, ?)")
                .params("r:DUTY_OFFICER@" + office.person("qinlang").organId(), id)
                .update();
        if (title.equals("山洪")) {
            jdbc.sql("""
                    insert into incident_late_case (incident_id, judge_room_id, room_id, room_name, kind, title, reported_at,
                      limit_minutes, over_minutes, found_on, by_id, by_name, by_unit, done_at)
                    select id, room_id, ?, '松岭', 'LATE', title, now(), 60, 100, current_date, 0, '系统', '', now()
                    from incident where id = ?""").params(songling, id).update();
        }
    }

    private void zero(String day, boolean missed) {
        long id = jdbc.sql("""
                with p as (insert into duty_zero_period (room_id, name, from_day, to_day, due_minute, by_id, by_name, by_unit,
                  done_at) select id, '汛期', date '2021-06-01', date '2021-10-31', 1020, 1, '秦朗', '总值班室', now()
                  from duty_room where kind = 'GENERAL' limit 1 returning id)
                insert into duty_zero_report (period_id, room_id, day, due_at, missed, nothing, submitted_at)
                select p.id, ?, ?::date, ?::date + interval '17 hours', ?, true, case when ? then null else ?::date end
                from p returning id""")
                .params(songling, day, day, missed, missed, day)
                .query(Long.class)
                .single();
        jdbc.sql("insert into access_grant values (?, 'DUTY_ZERO_REPORT', current_date, ?)")
                .params("r:DUTY_OFFICER@" + office.person("qinlang").organId(), id)
                .update();
    }

    private Document page(String account, String address) throws UnsupportedEncodingException {
        var answer = Browser.of(http, account).perform(get(address));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static List<String> cells(Document page, String section, String row) {
        return page.select("section:has(#" + section + ") tr:has(th:contains(" + row + ")) td")
                .eachText();
    }

    @Test
    void countsByPhoneAndInWriting() throws UnsupportedEncodingException {
        var page = page("qinlang", "/duty-figures" + QUARTER);
        assertThat(cells(page, "own-h", "电话首报")).containsExactly("3", "2", "1", "0", "67%");
        assertThat(cells(page, "own-h", "书面初报")).containsExactly("3", "1", "2", "0", "33%");
    }

    /** A false alarm that was closed owed no report, so none was late. */
    @Test
    void countsNoFalseAlarmAsLate() throws UnsupportedEncodingException {
        jdbc.sql("update incident set status = 'ARCHIVED' where title = '上访'").update();
        var page = page("qinlang", "/duty-figures" + QUARTER);
        assertThat(cells(page, "own-h", "电话首报")).containsExactly("2", "2", "0", "0", "100%");
        assertThat(cells(page, "own-h", "书面初报")).containsExactly("2", "1", "1", "0", "50%");
    }

    @Test
    void countsUnitsAndTheirLateCases() throws UnsupportedEncodingException {
        var page = page("qinlang", "/duty-figures" + QUARTER);
        assertThat(cells(page, "units-h", "松岭")).containsExactly("3", "2", "1", "0", "0", "0", "1");
        assertThat(cells(page, "units-h", "望川")).startsWith("0", "0", "0");
    }

    @Test
    void countsCategoriesByLevel() throws UnsupportedEncodingException {
        var page = page("qinlang", "/duty-figures" + QUARTER);
        assertThat(cells(page, "categories-h", "安全生产事故")).containsExactly("0", "1", "0", "0", "0", "1");
        assertThat(cells(page, "categories-h", "群体性上访")).containsExactly("0", "0", "0", "0", "1", "1");
    }

    /** Every number of the page is the number of rows behind it. */
    @Test
    void leadsFromEveryNumberToItsIncidents() throws UnsupportedEncodingException {
        var page = page("qinlang", "/duty-figures" + QUARTER);
        var links = page.select("td a[href^=/duty-figures/]");
        assertThat(links).hasSizeGreaterThan(20);
        for (var link : links) {
            var rows = page("qinlang", link.attr("href")).select("tbody tr");
            assertThat(rows).as(link.attr("href")).hasSize(Integer.parseInt(link.text()));
        }
    }

    @Test
    void countsOnlyWhatTheReaderMayKnowOf() throws UnsupportedEncodingException {
        jdbc.sql("delete from access_grant where subject_kind = 'INCIDENT'").update();
        var page = page("qinlang", "/duty-figures" + QUARTER);
        assertThat(cells(page, "own-h", "电话首报")).containsExactly("0", "0", "0", "0", "—");
        assertThat(page("qinlang", "/duty-figures/rows" + QUARTER).text()).doesNotContain("爆炸");
    }

    @Test
    void saysWhatIsWrongWithThePeriod() throws UnsupportedEncodingException {
        var answer = Browser.of(http, "qinlang").perform(get("/duty-figures?from=2021-07-02&to=2021-07-01"));
        assertThat(answer).bodyText().contains("截止日期不能早于起始日期", "value=\"2021-07-02\"");
    }

    @Test
    void isForDutyPeopleAndLeaders() throws UnsupportedEncodingException {
        assertThat(Browser.of(http, "fangqing").perform(get("/duty-figures"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Browser.of(http, "wendi").perform(get("/duty-figures"))).hasStatusOk();
        String answer = Browser.of(http, "qinlang")
                .perform(get("/api/v1/duty-figures" + QUARTER))
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<Integer>read(answer, "$.own[0].inTime")).isEqualTo(2);
    }
}
