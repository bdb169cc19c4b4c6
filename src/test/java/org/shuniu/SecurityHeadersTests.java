package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every answer carries, and what opens no session. */
@WalkTest
class SecurityHeadersTests {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                    + "object-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/documents", "/profile", "/documents/999999999", "/nowhere", "/api/v1/me", "/v3/api-docs"})
    void guardsEveryAnswer(String path) {
        assertThat(Browser.of(http, "hanxiao").perform(get(path)))
                .hasHeader("Content-Security-Policy", POLICY)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void guardsTheSignInPageAndRedirects() {
        for (String path : new String[] {"/sign-in", "/documents"}) {
            assertThat(http.perform(get(path)))
                    .hasHeader("Content-Security-Policy", POLICY)
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        }
    }

    @Test
    void letsBrowsersKeepStyleSheetsOnly() {
        var answer = http.perform(get("/css/shuniu.css"));
        assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Cache-Control"))
                .contains("max-age=")
                .doesNotContain("no-store");
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        var cookie = http.perform(post("/sign-in")
                        .param("account", "hanxiao")
                        .param("password", Browser.PASSWORD)
                        .with(csrf()))
                .getResponse()
                .getCookie("SESSION");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/health/liveness",
                "/documents",
                "/nowhere",
                "/api/v1/me",
                "/css/shuniu.css"
            })
    void opensNoSessionForProbesAndVisitors(String path) {
        long before = sessions();
        http.perform(get(path));
        assertThat(sessions()).as("rows of spring_session").isEqualTo(before);
    }

    @Test
    void opensNoSessionForTokens() throws UnsupportedEncodingException {
        String basic =
                Base64.getEncoder().encodeToString(("hanxiao:" + Browser.PASSWORD).getBytes(StandardCharsets.UTF_8));
        long before = sessions();
        var issued = http.perform(post("/api/v1/tokens").header(HttpHeaders.AUTHORIZATION, "Basic " + basic));
        assertThat(issued).hasStatus(201);
        assertThat(sessions()).as("after basic").isEqualTo(before);
        String token = JsonPath.read(issued.getResponse().getContentAsString(), "$.token");
        assertThat(http.perform(get("/api/v1/work-items").header(HttpHeaders.AUTHORIZATION, "Bearer " + token)))
                .hasStatusOk();
        assertThat(http.perform(get("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer wrong")))
                .hasStatus(401);
        assertThat(sessions()).as("after bearer").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "metrics", "loggers", "threaddump", "shutdown", "mappings"})
    void closesTheActuatorExceptHealth(String endpoint) {
        assertThat(http.perform(get("/actuator/" + endpoint))).hasStatus(302);
        assertThat(Browser.of(http, "hanxiao").perform(get("/actuator/" + endpoint)))
                .hasStatus(403);
        assertThat(Browser.of(http, "sysadmin01").perform(get("/actuator/" + endpoint)))
                .hasStatus(403);
    }

    @Test
    void tellsProbesNothingButTheStatus() throws UnsupportedEncodingException {
        assertThat(http.perform(get("/actuator/health/readiness")).getResponse().getContentAsString())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void describesTheApiOnlyToPeople() {
        assertThat(http.perform(get("/v3/api-docs"))).hasStatus(401);
        assertThat(Browser.of(http, "hanxiao").perform(get("/v3/api-docs")))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/documents/{id}");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
