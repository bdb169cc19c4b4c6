package org.shuniu.meeting.web.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.AgendaOffice;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.Unpacked;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** A meeting is filed only once everything it decided is in hand (MTG-17). */
@WalkTest
@Transactional
class ClosingPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private AgendaOffice office;
    private Browser clerk;
    private MeetingId meeting;

    @BeforeEach
    void hold() {
        office = new AgendaOffice(context);
        clerk = Browser.of(http, "sanghe");
        meeting = office.session(
                MeetingClass.TOPICAL, "航道养护专题会议", "2026-03-16T09:00", "2026-03-16T11:00", MeetingStatus.ENDED);
        office.attends(meeting, Capacity.CHAIR, "shenhuaian", null);
        entities.flush();
    }

    private MvcTestResult decide(String... params) {
        var request = post(meeting.link() + "/decisions").param("version", "0");
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        var answer = clerk.perform(request);
        entities.flush();
        return answer;
    }

    private MvcTestResult close() {
        entities.flush();
        String version = jdbc.sql("select version from meeting where id = " + meeting.value())
                .query(String.class)
                .single();
        var answer = clerk.perform(post(meeting.link() + "/closing").param("version", version));
        entities.flush();
        return answer;
    }

    private String step(String account, String address, String noun) {
        entities.flush();
        String version = jdbc.sql("select version from meeting_minutes where id = " + address.replaceAll("\\D", ""))
                .query(String.class)
                .single();
        var answer = Browser.of(http, account)
                .perform(post(address + "/" + noun).param("opinion", "同意").param("version", version));
        entities.flush();
        assertThat(answer).as(noun).hasStatus3xxRedirection();
        return address;
    }

    private String minutes() throws UnsupportedEncodingException {
        var answer = clerk.perform(post(meeting.link() + "/minutes"));
        assertThat(answer).hasStatus3xxRedirection();
        entities.flush();
        String edit = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        var form = Jsoup.parse(clerk.perform(get(edit)).getResponse().getContentAsString());
        assertThat(clerk.perform(post(edit)
                        .param("title", form.select("#title").val())
                        .param("body", form.select("#body").val())
                        .param("readers", form.select("[name=readers]").first().val())
                        .param("version", form.select("#version").val())))
                .hasStatus3xxRedirection();
        return edit.replace("/edit", "");
    }

    @Test
    void isRefusedUntilDecisionsMinutesAndCostsAreInOrder() throws IOException {
        assertThat(decide("text", "完成航道疏浚", "unit", "没有的单位"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有名为“没有的单位”的单位", "完成航道疏浚");
        assertThat(decide("text", "完成航道疏浚", "unit", "省水务厅", "dueOn", "2026-12-31"))
                .hasStatus3xxRedirection();
        assertThat(decide("text", "通报有关情况", "waivedBecause", "会上已办结")).hasStatus3xxRedirection();
        assertThat(close()).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("纪要尚未印发", "议定事项第 1, 2 项尚未转督办");
        String address = minutes();
        assertThat(archive().keySet()).as("minutes that are still written").doesNotContain("会议纪要.pdf");
        step("sanghe", address, "submission");
        step("jianning", address, "approval");
        step("jiangfan", address, "signature");
        step("sanghe", address, "issue");
        assertThat(clerk.perform(get(meeting.link())))
                .hasStatusOk()
                .bodyText()
                .contains("已转督办", "会上已办结", "〔")
                .doesNotContain("??");
        assertThat(close()).hasRedirectedUrl(meeting.link());
        assertThat(clerk.perform(get(meeting.link()))).bodyText().contains("已归档");
        var papers = archive();
        assertThat(papers.keySet()).contains("议程.csv", "签到表.csv", "议定事项.csv", "经费结算.csv", "会议纪要.pdf");
        assertThat(papers.get("议定事项.csv")).contains("完成航道疏浚", "云江省水务厅", "无需督办");
        assertThat(papers.get("签到表.csv")).contains("沈怀安");
        assertThat(jdbc.sql("select count(*) from trail_entry where verb = 'meeting.ARCHIVE.DOWNLOAD' and subject_id = "
                                + meeting.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Map<String, String> archive() throws IOException {
        return Unpacked.of(clerk.perform(get(meeting.link() + "/archive.zip"))
                .getResponse()
                .getContentAsByteArray());
    }

    /** Being there is no reason to read costs, everybody's leave and what is still being written. */
    @Test
    void isNotTheBusinessOfThoseWhoWereThere() {
        cost("-1");
        for (String account : List.of("shenhuaian", "zhaoheng")) {
            if (account.equals("zhaoheng")) {
                office.attends(meeting, Capacity.MEMBER, account, null);
            }
            var member = Browser.of(http, account);
            assertThat(member.perform(get(meeting.link())))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("实际支出");
            assertThat(member.perform(get(meeting.link() + "/archive.zip"))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(member.perform(get("/api/v1" + meeting.link() + "/archive.zip")))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(Browser.of(http, "jiangfan").perform(get(meeting.link() + "/archive.zip")))
                .as("a secretary of the office")
                .hasStatusOk();
    }

    private MvcTestResult cost(String version) {
        var answer = clerk.perform(post(meeting.link() + "/cost")
                .param("people", "20")
                .param("days", "1")
                .param("lodging", "0")
                .param("meals", "1200.50")
                .param("other", "300")
                .param("version", version));
        entities.flush();
        return answer;
    }

    @Test
    void statesTheCosts() {
        assertThat(clerk.perform(get(meeting.link() + "/cost")))
                .hasStatusOk()
                .bodyText()
                .contains("未列会议费预算");
        assertThat(clerk.perform(post(meeting.link() + "/cost")
                        .param("people", "0")
                        .param("days", "1")
                        .param("lodging", "-1")
                        .param("meals", "10")
                        .param("other", "0")
                        .param("version", "-1")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("人数为1至10000", "金额不小于0");
        assertThat(cost("-1")).hasRedirectedUrl(meeting.link());
        assertThat(cost("-1")).as("somebody else stated them first").hasStatus(HttpStatus.CONFLICT);
        assertThat(clerk.perform(get(meeting.link()))).bodyText().contains("实际支出 1500.50 元");
    }

    @Test
    void isForThoseWhoPreparedItOnly() {
        assertThat(Browser.of(http, "shenhuaian").perform(get(meeting.link() + "/closing")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
