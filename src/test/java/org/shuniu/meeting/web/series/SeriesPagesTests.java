package org.shuniu.meeting.web.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Recurring meetings and decisions from outside as people fill them in. */
@ApplicationTest
class SeriesPagesTests {
    @Autowired
    private MockMvcTester http;

    private RequestPostProcessor clerk;

    @BeforeEach
    void signIn() {
        clerk = SignedIn.as("baizhi", http);
    }

    private MockHttpServletRequestBuilder filled(String members) {
        return post("/meeting-series")
                .param("name", "全省水情研判联席会议")
                .param("kind", "JOINT_CONFERENCE")
                .param("meetingClass", "DEPARTMENT_WORK")
                .param("form", "VIDEO")
                .param("venue", "第一会议室")
                .param("rhythm", "MONTHLY")
                .param("firstOn", "2026-01-13")
                .param("startsAt", "09:30")
                .param("minutes", "90")
                .param("members", members)
                .param("version", "0")
                .with(clerk);
    }

    private String body(String address) throws UnsupportedEncodingException {
        var answer = http.perform(get(address).with(clerk));
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void fillTimesOfDayInAsBrowsersWantThem() throws UnsupportedEncodingException {
        var form = Jsoup.parse(body("/meeting-series/new"));
        assertThat(form.select("#startsAt").val()).startsWith("09:00");
        assertThat(form.select("#meetingClass option").eachAttr("value"))
                .contains("DEPARTMENT_WORK")
                .doesNotContain("EXECUTIVE", "GOVERNMENT_COMPREHENSIVE");
    }

    @Test
    void keepWhatWasTypedAndSayWhatIsWrongBesideIt() {
        assertThat(http.perform(filled("云江省无名厅")))
                .hasStatus(400)
                .bodyText()
                .contains("没有可以邀请的单位“云江省无名厅”", "id=\"members-error\"", "全省水情研判联席会议", "value=\"09:30");
    }

    @Test
    void leadFromTheSeriesToItsNextMeeting() throws UnsupportedEncodingException {
        var saved = http.perform(filled("云江省财政厅"));
        assertThat(saved).hasStatus(302);
        String page = String.valueOf(saved.getResponse().getRedirectedUrl());
        var shown = Jsoup.parse(body(page));
        assertThat(shown.select("#content").text()).contains("未召开", "云江省财政厅", "每月");
        String version = shown.select("form[action$=/meetings] [name=version]").val();
        String day = shown.select("#on").val();
        assertThat(http.perform(post(page + "/meetings")
                        .param("on", "1999-01-01")
                        .param("version", version)
                        .with(clerk)))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"on-error\"");
        var next = http.perform(post(page + "/meetings")
                .param("on", day)
                .param("version", version)
                .with(clerk));
        assertThat(next).hasStatus(302);
        assertThat(body(String.valueOf(next.getResponse().getRedirectedUrl()))).contains("全省水情研判联席会议 ");
        assertThat(http.perform(post(page + "/meetings")
                        .param("on", day)
                        .param("version", version)
                        .with(clerk)))
                .hasStatus(409);
        assertThat(body("/meeting-series")).contains("全省水情研判联席会议");
    }

    @Test
    void nameTheFieldsOfARowByTheirIds() throws UnsupportedEncodingException {
        var form = Jsoup.parse(body("/meeting-plans/new"));
        assertThat(form.select("label[for^=rows]")).isNotEmpty().allSatisfy(label -> assertThat(
                        form.getElementById(label.attr("for")))
                .as(label.attr("for"))
                .isNotNull());
    }

    @Test
    void enterWhatAPartyGroupDecided() throws UnsupportedEncodingException {
        assertThat(http.perform(post("/decisions/outside")
                        .param("source", "PARTY_GROUP")
                        .param("meetingName", "省水务厅党组会议")
                        .param("heldOn", "2099-01-01")
                        .param("text", "抓紧完成除险加固。")
                        .with(clerk)))
                .hasStatus(400)
                .bodyText()
                .contains("会议尚未召开", "请填写承办单位", "抓紧完成除险加固。");
        assertThat(body("/decisions")).contains("/decisions/outside/new");
    }
}
