package org.shuniu.duty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** One policy for the menu and the page: whoever is shown a line of duty opens it, and nobody else does. */
@WalkTest
@Transactional
class DutyMenuTests {
    private static final List<String> OWN_ROOM = List.of("/duty", "/duty-summary", "/duty-figures");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private List<NavEntry> entries;

    private List<String> shown(Browser reader) throws UnsupportedEncodingException {
        var page = Jsoup.parse(reader.perform(get("/inbox")).getResponse().getContentAsString());
        return entries.stream()
                .filter(entry -> "duty.menu.group".equals(entry.group()))
                .map(NavEntry::href)
                .filter(href -> !page.select("nav a[href=" + href + "]").isEmpty())
                .toList();
    }

    /** Officers, a director, leaders with a room and without one, an assessor, a signer, a clerk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "qinlang",
                "heyunqi",
                "wendi",
                "luwenzhou",
                "jiangfan",
                "liangruogu",
                "yunfan",
                "weihang",
                "chengyuan",
                "weiran",
                "yanqiu",
                "ruanlin",
                "shenzhiyuan",
                "fangqing",
                "zhaoheng"
            })
    void opensEveryLineThatItShows(String account) throws UnsupportedEncodingException {
        var reader = Browser.of(http, account);
        for (String href : shown(reader)) {
            assertThat(reader.perform(get(href))).as(account + " " + href).hasStatusOk();
        }
    }

    @Test
    void hidesOwnRoomsPagesFromALeaderWithoutARoom() throws UnsupportedEncodingException {
        var leader = Browser.of(http, "bianyue");
        assertThat(shown(leader)).doesNotContainAnyElementsOf(OWN_ROOM);
        for (String href : OWN_ROOM) {
            assertThat(leader.perform(get(href))).as(href).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(shown(Browser.of(http, "luwenzhou"))).containsAll(OWN_ROOM);
    }
}
