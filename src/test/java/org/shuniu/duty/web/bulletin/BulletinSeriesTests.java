package org.shuniu.duty.web.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.duty.domain.bulletin.IssueSeries;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An office that comes to the system in mid-year goes on counting its 值班快报 (DUTY-12, DUTY-18). */
@WalkTest
@Transactional
class BulletinSeriesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private IssueSeries series;

    @Autowired
    private OfficeTime time;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    /** A city that has made its issues on paper so far. */
    @BeforeEach
    void openAGeneralRoomInTheCity() {
        jdbc.sql("update duty_room set kind = 'GENERAL' where organ_id = ?")
                .param(office.person("weihang").organId())
                .update();
        entities.clear();
    }

    private MvcTestResult said(Browser who, String inYear, String inAll, String reason) {
        return who.perform(post("/duty-bulletins/series")
                .param("inYear", inYear)
                .param("inAll", inAll)
                .param("reason", reason));
    }

    private int year() {
        return LocalDate.ofInstant(time.now(), OfficeTime.OFFICE).getYear();
    }

    @Test
    void goesOnAfterTheIssuesOnPaper() throws UnsupportedEncodingException {
        var director = Browser.of(http, "weihang");
        assertThat(said(director, "18", "236", "7月起使用本系统")).hasStatus3xxRedirection();
        var shown = Jsoup.parse(
                director.perform(get("/duty-bulletins/series")).getResponse().getContentAsString());
        assertThat(shown.text()).contains("第19期（总第237期）", "已编发18期，累计236期", "7月起使用本系统");
        long organ = office.person("weihang").organId();
        assertThat(series.take(organ, year()).text()).isEqualTo("第19期（总第237期）");
        assertThat(series.take(organ, year() + 1).text()).isEqualTo("第1期（总第238期）");
        assertThat(jdbc.sql("select count(*) from trail_entry where verb = 'dutyBulletin.START_SERIES' and not refused")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void keepsWhatWasTypedBesideTheReason() throws UnsupportedEncodingException {
        var director = Browser.of(http, "weihang");
        var refused = said(director, "18", "7", "");
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        var form = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(form.select("#reason-error").text()).contains("请填写说明");
        assertThat(form.select("#inYear").val()).isEqualTo("18");
        assertThat(said(director, "18", "7", "启用"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("inAll-error", "累计期数不能少于本年期数");
        assertThat(said(director, "-1", "7", "启用")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isTheDirectorsAloneToSay() {
        assertThat(said(Browser.of(http, "yunfan"), "1", "1", "启用")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(said(Browser.of(http, "songyan"), "1", "1", "启用")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Browser.of(http, "yunfan").perform(get("/duty-bulletins/series")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"inYear\"");
    }

    @Test
    void isOverOnceAnIssueWasNumberedHere() {
        var director = Browser.of(http, "heyunqi");
        assertThat(director.perform(put("/api/v1/duty-bulletins/series")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"inYear\":50,\"inAll\":50,\"reason\":\"更正\"}")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(director.perform(get("/duty-bulletins/series")))
                .hasStatusOk()
                .bodyText()
                .contains("本系统已编发期号")
                .doesNotContain("name=\"inYear\"");
    }
}
