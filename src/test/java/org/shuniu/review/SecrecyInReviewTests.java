package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SEC-01: no word of a review carries a secrecy mark into the store. */
@DocumentOffice
class SecrecyInReviewTests {
    private static final String MARKED = "机密★10年 请速办";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"urge,fangqing", "circulation,fangqing"})
    void refusesMarkedWordsOnACase(String move, String account) {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        long reader = office.person("hanxiao").personId();
        String body = "{\"personIds\":[%d],\"text\":\"%s\"}".formatted(reader, MARKED);
        assertThat(Browser.of(http, account)
                        .perform(post("/api/v1/cases/DOCUMENT/" + id.value() + '/' + move)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("涉密");
        assertThat(stored()).isZero();
    }

    @Test
    void refusesMarkedDraftsOfOpinionsAndReturns() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        var item = desk.itemFor(id.subject(), office.person("shenzhiyuan")).orElseThrow();
        var head = Browser.of(http, "shenzhiyuan");
        assertThat(head.perform(put("/api/v1/work-items/" + item.id() + "/draft-opinion")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"" + MARKED + "\"}")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("涉密");
        assertThat(head.perform(post("/api/v1/work-items/" + item.id() + "/return")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":" + item.version() + ",\"toPosition\":0,\"text\":\"" + MARKED + "\"}")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(stored()).isZero();
    }

    private long stored() {
        return jdbc.sql("""
                        select (select count(*) from opinion where text like '%★%')
                          + (select count(*) from opinion_draft where text like '%★%')
                          + (select count(*) from circulation where note like '%★%')""").query(Long.class).single();
    }
}
