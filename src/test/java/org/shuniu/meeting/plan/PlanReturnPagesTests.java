package org.shuniu.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the office types when it sends a plan back, and what the unit then reads; by page and by API. */
@ApplicationTest
class PlanReturnPagesTests {
    @Autowired
    private MockMvcTester http;

    private String page(String account, String address) throws UnsupportedEncodingException {
        var answer = http.perform(get(address).with(SignedIn.as(account, http)));
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private String planned() {
        var saved = http.perform(post("/meeting-plans")
                .param("year", "2043")
                .param("rows[0].title", "全省水利工作会议")
                .param("rows[0].meetingClass", "DEPARTMENT_WORK")
                .param("rows[0].form", "VIDEO")
                .param("rows[0].month", "3")
                .param("rows[0].days", "1")
                .param("version", "0")
                .with(SignedIn.as("baizhi", http)));
        assertThat(saved).hasStatus(302);
        return String.valueOf(saved.getResponse().getRedirectedUrl());
    }

    private String version(String account, String address) throws UnsupportedEncodingException {
        return Jsoup.parse(page(account, address))
                .select("form.panel [name=version]")
                .val();
    }

    @Test
    void asksForAReasonBesideTheFieldAndShowsItToTheUnit() throws UnsupportedEncodingException {
        String plan = planned();
        assertThat(http.perform(post(plan + "/submission")
                        .param("version", version("weiran", plan + "/submission"))
                        .with(SignedIn.as("weiran", http))))
                .hasStatus(302);
        String form = page("sanghe", plan + "/return");
        assertThat(form).contains("退回原因");
        String version = Jsoup.parse(form).select("form.panel [name=version]").val();
        var officer = SignedIn.as("sanghe", http);
        assertThat(http.perform(post(plan + "/return").param("version", version).with(officer)))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"words-error\"", "请填写退回原因");
        assertThat(http.perform(post("/api/v1" + plan + "/return")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":" + version + "}")
                        .with(officer)))
                .hasStatus(400)
                .bodyText()
                .contains("words");
        assertThat(http.perform(post(plan + "/return")
                        .param("version", version)
                        .param("words", "请合并同类会议。")
                        .with(officer)))
                .hasStatus(302);
        assertThat(page("baizhi", plan)).contains("退回原因", "请合并同类会议。");
        assertThat(page("baizhi", "/api/v1" + plan)).contains("\"reason\":\"请合并同类会议。\"");
    }

    @Test
    void saysThatATitleIsMissingBesideTheRowAndKeepsItsNumbers() {
        assertThat(http.perform(post("/meeting-plans")
                        .param("year", "2044")
                        .param("rows[0].meetingClass", "PROFESSIONAL")
                        .param("rows[0].form", "VIDEO")
                        .param("rows[0].month", "3")
                        .param("rows[0].days", "1")
                        .param("rows[0].people", "137")
                        .param("version", "0")
                        .with(SignedIn.as("baizhi", http))))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"rows[0].title-error\"", "value=\"137\"");
    }
}
