package org.shuniu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Large type is switched by a plain form, for one person. */
@ApplicationTest
class TypeSizeTests {
    private static final String LARGE = "class=\"large\"";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPageOffersTheSwitchAndComesBackToItself() {
        assertThat(leader().perform(get("/documents").param("text", "防汛").param("size", "3")))
                .bodyText()
                .contains("/profile/type-size", "大字")
                .doesNotContain(LARGE);
        var chosen = leader().perform(
                        post("/profile/type-size").param("large", "true").param("back", "/documents"));
        assertThat(chosen).hasRedirectedUrl("/documents");
        var cookie = Objects.requireNonNull(chosen.getResponse().getCookie(cookieOf("luwenzhou")));
        assertThat(cookie.getMaxAge()).isPositive();
        assertThat(leader().perform(get("/documents").cookie(cookie)))
                .bodyText()
                .contains(LARGE, "标准");
        assertThat(Browser.of(http, "fangqing").perform(get("/").cookie(cookie)))
                .as("somebody else at the same computer")
                .bodyText()
                .doesNotContain(LARGE);
    }

    @Test
    void goesBackToNormal() {
        var chosen = leader().perform(post("/profile/type-size").param("large", "false"));
        assertThat(chosen).hasRedirectedUrl("/");
        assertThat(Objects.requireNonNull(chosen.getResponse().getCookie(cookieOf("luwenzhou")))
                        .getMaxAge())
                .isZero();
        var spoilt = new Cookie(cookieOf("luwenzhou"), "huge");
        assertThat(leader().perform(get("/").cookie(spoilt))).bodyText().doesNotContain(LARGE);
    }

    @Test
    void leadsNowhereElse() {
        for (String back : new String[] {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example"}) {
            assertThat(leader().perform(post("/profile/type-size")
                            .param("large", "true")
                            .param("back", back)))
                    .as(back)
                    .hasRedirectedUrl("/");
        }
    }

    private Browser leader() {
        return Browser.of(http, "luwenzhou");
    }

    private String cookieOf(String account) {
        return "type-"
                + jdbc.sql("select id from person where account = ?")
                        .param(account)
                        .query(Long.class)
                        .single();
    }
}
