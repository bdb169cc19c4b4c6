package org.shuniu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Browser;
import org.shuniu.identity.IdentityTest;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IdentityTest
class TokenTests {
    @Autowired
    MockMvcTester http;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FixedClock clock;

    private Instant start;

    @BeforeEach
    void rememberTime() {
        start = clock.instant();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(start);
        jdbc.sql("update credential set failures = 0, locked_until = null").update();
        jdbc.sql("update person set locked_at = null").update();
    }

    @Test
    void opensTheApiWithoutMakingASession() {
        long sessions = sessions();
        var answer = issue("fangqing", "{}");
        assertThat(answer).hasStatus(201);
        var me = http.perform(get("/api/v1/me").header("Authorization", "Bearer " + token(answer)));
        assertThat(me).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("方晴");
        assertThat(me).bodyJson().extractingPath("$.roles").asArray().containsExactly("DRAFTER");
        assertThat(me.getResponse().getCookie("SESSION")).isNull();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test
    void knowsTwoScopesOnly() {
        for (String scopes : new String[] {"[]", "[\"admin\"]", "[\"read\",\"all\"]"}) {
            assertThat(issue("fangqing", "{\"scopes\":" + scopes + "}"))
                    .as(scopes)
                    .hasStatus(400)
                    .bodyText()
                    .contains("read 和 write");
        }
        assertThat(issue("fangqing", "{\"scopes\":[\"read\"]}")).hasStatus(201);
    }

    @Test
    void isKeptAsHashOnly() {
        String token = token(issue("fangqing", "{}"));
        assertThat(jdbc.sql("select hash from access_token").query(String.class).list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .noneMatch(token::contains);
    }

    @Test
    void aReadingTokenChangesNothing() {
        String token = token(issue("fangqing", "{\"scopes\":[\"read\"]}"));
        assertThat(http.perform(delete("/api/v1/tokens/1").header("Authorization", "Bearer " + token)))
                .hasStatus(403)
                .bodyText()
                .contains("该令牌只能读取");
    }

    @Test
    void neverAllowsMoreThanItsPerson() {
        String token = token(issue("fangqing", "{}"));
        assertThat(http.perform(post("/api/v1/organs")
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .content("{\"name\":\"新处\",\"type\":\"DIVISION\",\"level\":\"PROVINCE\"}")))
                .hasStatus(403);
    }

    @Test
    void begetsNoOtherToken() {
        String token = token(issue("fangqing", "{}"));
        assertThat(http.perform(post("/api/v1/tokens").header("Authorization", "Bearer " + token)))
                .hasStatus(403);
    }

    @Test
    void endsWhenItExpires() {
        String token = token(issue("fangqing", "{\"days\":1}"));
        clock.moveTo(start.plus(Duration.ofDays(1)));
        assertThat(me(token)).hasStatus(401);
    }

    @Test
    void lastsNoLongerThanAllowed() {
        assertThat(issue("fangqing", "{\"days\":366}"))
                .hasStatus(400)
                .bodyText()
                .contains("1 至 365 天", "days");
    }

    @Test
    void endsWhenRevokedByItsPersonOnly() {
        var answer = issue("fangqing", "{}");
        String token = token(answer);
        int id = JsonPath.read(body(answer), "$.id");
        String other = token(issue("hanxiao", "{}"));
        assertThat(http.perform(delete("/api/v1/tokens/" + id).header("Authorization", "Bearer " + other)))
                .hasStatus(404);
        assertThat(http.perform(delete("/api/v1/tokens/" + id).header("Authorization", "Bearer " + token)))
                .hasStatus(204);
        assertThat(me(token)).hasStatus(401);
    }

    @Test
    void endsAtOnceWhenItsPersonIsLocked() {
        String token = token(issue("hanxiao", "{}"));
        var admin = browser.signIn("secadmin01");
        long id = jdbc.sql("select id from person where account = 'hanxiao'")
                .query(Long.class)
                .single();
        assertThat(browser.post(admin, "/admin/people/" + id + "/lock")).hasStatus(302);
        assertThat(me(token)).hasStatus(401);
    }

    @Test
    void itsUseIsNotedAtMostOnceAMinute() {
        var answer = issue("fangqing", "{}");
        int id = JsonPath.read(body(answer), "$.id");
        me(token(answer));
        clock.moveTo(start.plusSeconds(59));
        me(token(answer));
        assertThat(lastUse(id)).isEqualTo(start);
        clock.moveTo(start.plusSeconds(60));
        me(token(answer));
        assertThat(lastUse(id)).isEqualTo(start.plusSeconds(60));
    }

    @Test
    void wrongPasswordsLockHereToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(basic("fangqing", "Wrong-password-1", "{}")).hasStatus(401);
        }
        assertThat(issue("fangqing", "{}")).hasStatus(401);
    }

    private Instant lastUse(int id) {
        return jdbc.sql("select last_used_at from access_token where id = ?")
                .param(id)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private MvcTestResult me(String token) {
        return http.perform(get("/api/v1/me").header("Authorization", "Bearer " + token));
    }

    private MvcTestResult issue(String account, String body) {
        return basic(account, Browser.PASSWORD, body);
    }

    private MvcTestResult basic(String account, String password, String body) {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return http.perform(post("/api/v1/tokens")
                .header("Authorization", "Basic " + credentials)
                .contentType("application/json")
                .content(body));
    }

    private static String token(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.token");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
