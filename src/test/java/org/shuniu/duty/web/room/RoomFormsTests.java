package org.shuniu.duty.web.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Groups of a room, its end, and a roster by groups, as pages show them (DUTY-01, DUTY-02). */
@WalkTest
@Transactional
class RoomFormsTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    private Document page(Browser reader, String at) throws UnsupportedEncodingException {
        var answer = reader.perform(get(at));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String room() {
        return "/duty-rooms/"
                + jdbc.sql("select id from duty_room where name = '云江省人民政府总值班室'")
                        .query(String.class)
                        .single();
    }

    @Test
    void takesAGroupAndShowsItOnThePageOfTheRoom() throws UnsupportedEncodingException {
        var director = Browser.of(http, "heyunqi");
        var officers =
                page(director, room() + "/groups").select("input[name=members]").eachAttr("value");
        assertThat(officers).hasSizeGreaterThan(3);
        assertThat(director.perform(post(room() + "/groups").param("name", "一组")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请至少选择一名值班员", "value=\"一组\"");
        assertThat(director.perform(post(room() + "/groups")
                        .param("name", "一组")
                        .param("members", officers.get(0), officers.get(1))))
                .hasRedirectedUrl(room());
        var edit = page(director, room()).select("a[href*=groups?group=]").attr("href");
        assertThat(page(director, edit).select("input[name=members][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(officers.get(0), officers.get(1));
        assertThat(page(Browser.of(http, "qinlang"), room()).select("a[href*=groups]"))
                .isEmpty();
    }

    @Test
    void asksHowARosterIsFilled() throws UnsupportedEncodingException {
        var director = Browser.of(http, "heyunqi");
        assertThat(page(director, "/rosters/new").select("#rotation option").eachAttr("value"))
                .containsExactly("PEOPLE", "GROUP_SHIFTS", "GROUP_DAYS");
        assertThat(director.perform(post("/rosters")
                        .param("roomId", room().replace("/duty-rooms/", ""))
                        .param("month", "2027-03")
                        .param("rotation", "GROUP_DAYS")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("尚未设置有人员的班组");
    }

    @Test
    void saysWhatIsInTheWayOfClosingBeforeItIsTried() throws UnsupportedEncodingException {
        var director = Browser.of(http, "heyunqi");
        assertThat(page(director, room() + "/closure").select(".alert-warning").text())
                .contains("已发布尚未开始的班次", "向本值班室报送");
        assertThat(director.perform(
                        post(room() + "/closure").param("reason", "").param("version", "0")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写原因");
        assertThat(page(director, "/duty-rooms/closed").text()).contains("已撤销的值班室");
    }
}
