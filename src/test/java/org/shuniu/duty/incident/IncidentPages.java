package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.Browser;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An explosion one night in July, and how pages of incidents are read and filled in. */
abstract class IncidentPages {
    @Autowired
    protected MockMvcTester http;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void onANightInJuly() {
        at("2026-07-18T22:26");
    }

    protected void at(String minute) {
        clock.moveTo(OfficeTime.typed(minute).orElseThrow());
    }

    protected Document page(Browser reader, String address) throws UnsupportedEncodingException {
        var answer = reader.perform(get(address));
        assertThat(answer).as(address).hasStatusOk().bodyText().doesNotContain("??");
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    protected static String posted(Browser browser, AbstractMockHttpServletRequestBuilder<?> form) {
        var answer = browser.perform(form);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    protected String version(Browser reader, String address) throws UnsupportedEncodingException {
        return page(reader, address).select("input[name=version]").val();
    }

    protected String explosion(Browser officer) {
        return posted(
                officer,
                post("/incidents")
                        .param("place", "望川市")
                        .param("what", "化工厂爆炸")
                        .param("source", "望川市值班室")
                        .param("happenedAt", "2026-07-18T22:10")
                        .param("category", "WORK_SAFETY")
                        .param("dead", "11")
                        .param("injured", "23"));
    }

    protected String stated(Browser officer, String incident) throws UnsupportedEncodingException {
        return posted(
                officer,
                post(incident + "/facts")
                        .param("version", version(officer, incident + "/facts"))
                        .param("place", "望川市")
                        .param("what", "化工厂爆炸")
                        .param("source", "望川市值班室")
                        .param("category", "WORK_SAFETY")
                        .param("nature", "ACCIDENT")
                        .param("happenedAt", "2026-07-18T22:10")
                        .param("measures", "消防力量到场，伤员送医")
                        .param("cause", "正在调查"));
    }
}
