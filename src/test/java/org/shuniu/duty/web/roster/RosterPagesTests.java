package org.shuniu.duty.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A roster on its pages and for programs: what a person sees, what is refused and kept, what a page costs. */
@WalkTest
@Transactional
class RosterPagesTests {
    private static final String GENERAL = "云江省人民政府总值班室";
    /** Beyond what the demo has published. */
    private static final YearMonth MONTH = YearMonth.now(FixedClock.OFFICE).plusMonths(4);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private RosterQueries queries;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private Document page(String account, String address) throws UnsupportedEncodingException {
        entities.flush();
        entities.clear();
        var answer = Browser.of(http, account).perform(get(address));
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private long room() {
        return jdbc.sql("select id from duty_room where name = ?")
                .param(GENERAL)
                .query(Long.class)
                .single();
    }

    private String generated() {
        var answer = Browser.of(http, "qinlang")
                .perform(post("/rosters").param("roomId", "" + room()).param("month", MONTH.toString()));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String published() {
        return "/rosters/"
                + jdbc.sql("select id from roster where room_id = ? and first_day = ?")
                        .params(room(), YearMonth.now(FixedClock.OFFICE).atDay(1))
                        .query(Long.class)
                        .single();
    }

    private String version(String roster) throws UnsupportedEncodingException {
        return page("heyunqi", roster + "/" + "submission")
                .select("input[name=version]")
                .val();
    }

    @Test
    void marksTodayAndNamesEveryShiftOfTheMonth() throws UnsupportedEncodingException {
        var page = page("fangqing", published());
        var today = page.select("[aria-current=date]");
        assertThat(today).hasSize(1);
        assertThat(today.select(".duty-day__number").text())
                .isEqualTo("" + LocalDate.now(FixedClock.OFFICE).getDayOfMonth());
        assertThat(page.select(".duty-shift"))
                .hasSize(2 * YearMonth.now(FixedClock.OFFICE).lengthOfMonth());
        assertThat(page.select(".duty-shift .late")).isEmpty();
        assertThat(page.text()).contains("值班均衡", "已发布").doesNotContain("可办理事项");
    }

    @Test
    void showsOneWeek() throws UnsupportedEncodingException {
        var today = LocalDate.now(FixedClock.OFFICE);
        var page = page("qinlang", published() + "?week=" + today);
        assertThat(page.select(".duty-grid tbody tr")).hasSize(1);
        assertThat(page.select("[aria-current=date]")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedInASlotBesideWhatIsWrong() throws UnsupportedEncodingException {
        String roster = generated();
        var edit = page("qinlang", roster).select(".duty-shift__edit").get(0).attr("href");
        var form = page("qinlang", edit);
        var answer = Browser.of(http, "qinlang")
                .perform(post(edit)
                        .param("version", form.select("input[name=version]").val())
                        .param("startsAt", form.select("#startsAt").val())
                        .param("endsAt", MONTH.atDay(1) + "T01:00")
                        .param("mainId", form.select("#mainId option[selected]").val()));
        assertThat(answer).hasStatus(400);
        var again = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(again.select("#endsAt-error").text()).contains("晚于开始时间");
        assertThat(again.select("#endsAt").val()).isEqualTo(MONTH.atDay(1) + "T01:00");
    }

    @Test
    void listsTheGapWhenPublicationIsRefused() throws UnsupportedEncodingException {
        String roster = generated();
        var slot = page("heyunqi", roster).select(".duty-shift__edit").get(4).attr("href");
        Browser.of(http, "heyunqi").perform(post(slot + "/removal").param("version", version(roster)));
        assertThat(page("heyunqi", roster).select(".duty-problems li").eachText())
                .containsExactly(MONTH.atDay(3) + " 08:00–20:00：无人值班（空档）。");
        Browser.of(http, "heyunqi").perform(post(roster + "/submission").param("version", version(roster)));
        String version = page("heyunqi", roster + "/publication")
                .select("input[name=version]")
                .val();
        var refused = Browser.of(http, "heyunqi")
                .perform(post(roster + "/publication").param("version", version));
        assertThat(refused).hasStatus(400);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select(".errors li")
                        .text())
                .contains(MONTH.atDay(3) + " 08:00–20:00");
    }

    @Test
    void tellsProgramsTheSame() throws UnsupportedEncodingException {
        var browser = Browser.of(http, "heyunqi");
        var made = browser.perform(post("/api/v1/rosters")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"roomId\":" + room() + ",\"month\":\"" + MONTH + "\"}"));
        assertThat(made).hasStatus(201);
        String json = made.getResponse().getContentAsString();
        int id = JsonPath.read(json, "$.id");
        assertThat(JsonPath.<List<?>>read(json, "$.problems")).isEmpty();
        assertThat(JsonPath.<Integer>read(json, "$.balance.nightSpread")).isLessThanOrEqualTo(1);
        entities.flush();
        var submitted = browser.perform(post("/api/v1/rosters/" + id + "/submission")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":" + JsonPath.read(json, "$.version") + "}"));
        assertThat(submitted).hasStatusOk();
        entities.flush();
        entities.clear();
        var again = browser.perform(get("/api/v1/rosters/" + id)).getResponse().getContentAsString();
        assertThat(browser.perform(post("/api/v1/rosters/" + id + "/publication")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":" + JsonPath.read(again, "$.version") + "}")))
                .hasStatusOk()
                .bodyText()
                .contains("\"PUBLISHED\"")
                .contains("NOT_STARTED");
    }

    /** A program without an account reads one's shifts under the secret address, until it is revoked. */
    @Test
    void answersASecretAddressUntilItIsRevoked() throws UnsupportedEncodingException {
        var browser = Browser.of(http, "qinlang");
        var made = browser.perform(post("/api/v1/shift-swaps/calendar"));
        assertThat(made).hasStatus(201);
        String path = JsonPath.read(made.getResponse().getContentAsString(), "$.path");
        entities.flush();
        var calendar = http.perform(get(path));
        assertThat(calendar).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        assertThat(calendar.getResponse().getContentAsString()).contains("BEGIN:VEVENT", "LOCATION:");
        assertThat(jdbc.sql("select count(*) from duty_calendar_link where ? like '%' || hash || '%'")
                        .param(path)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(http.perform(get("/duty-calendar/wrong.ics"))).hasStatus(404);
        browser.perform(post("/my-shifts/calendar/revocation"));
        entities.flush();
        entities.clear();
        assertThat(http.perform(get(path))).hasStatus(404);
    }

    @Test
    void costsTheSameForAMonthAsForAnEmptyOne() {
        String roster = generated();
        entities.flush();
        var id = new RosterId(Long.parseLong(roster.substring("/rosters/".length())));
        var actor = office.person("heyunqi");
        entities.clear();
        int full = StatementCounter.during(() -> queries.view(id, actor)).size();
        jdbc.sql("delete from duty_shift_officer where shift_id in (select id from duty_shift where roster_id = ?)")
                .param(id.value())
                .update();
        jdbc.sql("delete from duty_shift where roster_id = ?").param(id.value()).update();
        entities.clear();
        int empty = StatementCounter.during(() -> queries.view(id, actor)).size();
        assertThat(full).isLessThanOrEqualTo(24).isEqualTo(empty);
    }
}
