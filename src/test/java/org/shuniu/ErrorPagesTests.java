package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.support.Browser;
import org.shuniu.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Errors as people and programs meet them, through the real server: words, a way back, never a stack. */
@ServedTest
class ErrorPagesTests {
    private static final Pattern INCIDENT = Pattern.compile("20\\d{6}-\\d{6}");
    private static final String FIELD = "name=\"_csrf\" value=\"";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private HttpClient browser;

    @BeforeEach
    void anEmptyBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void unknownAddressIsAPage() throws Exception {
        signIn("");
        assertPage(get("/nowhere", "text/html"), 404);
        assertPage(get("/documents/999999999", "text/html"), 404);
        assertPage(get("/css/nothing.css", "text/html"), 404);
    }

    @Test
    void wrongMethodIsAPage() throws Exception {
        signIn("");
        String form = get("/profile/password", "text/html").body();
        assertPage(post("/search", "_csrf=" + token(form)), 405);
    }

    @Test
    void malformedIdIsAPage() throws Exception {
        signIn("");
        for (String path : new String[] {"/documents/abc", "/files/abc", "/number-series/abc", "/work-items/0x1"}) {
            var answer = get(path, "text/html");
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertPage(answer, answer.statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 406, 408, 413, 414, 415, 418, 429, 431, 451, 503})
    void everyCodeKeepsItsNumberAndHasASentence(int code) throws Exception {
        signIn("");
        var page = get("/calendar/broken/" + code, "text/html");
        assertPage(page, code);
        assertThat(page.body()).doesNotContainPattern(INCIDENT);
        var problem = get("/calendar/broken/" + code, "application/json");
        assertThat(problem.statusCode()).isEqualTo(code);
        assertThat(problem.body())
                .containsPattern("\"detail\":\"[^\"]*\\p{IsHan}")
                .doesNotContain("error.", "incident");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 507})
    void onlyAFailureOfOursHasAnIncidentNumber(int code) throws Exception {
        signIn("");
        var page = get("/calendar/broken/" + code, "text/html");
        assertPage(page, code);
        assertThat(page.body()).containsPattern(INCIDENT);
    }

    @Test
    void aFormFromAnExpiredPageSaysSoAndLosesNothing() throws Exception {
        signIn("");
        var page = post("/profile/tokens", "_csrf=gone&name=kept-as-it-was-typed");
        assertPage(page, 403);
        assertThat(page.body()).contains("页面已过期", "kept-as-it-was-typed");
    }

    @ParameterizedTest
    @CsvSource({"23505, 409", "23P01, 409", "40P01, 409", "23502, 500"})
    void theSecondOfTwoIsToldThatSomebodyMovedFirst(String state, int code) throws Exception {
        signIn("");
        assertPage(get("/calendar/late/" + state, "text/html"), code);
        var problem = get("/api/v1/calendar/late/" + state, "application/json");
        assertThat(problem.statusCode()).isEqualTo(code);
        assertThat(problem.body()).doesNotContain("inner words");
    }

    @Test
    void whatOnlyTheDatabaseFindsImpossibleIsNoFailureOfOurs() throws Exception {
        signIn("");
        String path = "/documents?text=%00";
        var page = get(path, "text/html");
        assertPage(page, 400);
        assertThat(page.body()).doesNotContainPattern(INCIDENT);
        assertThat(get("/api/v1" + path, "application/json").statusCode()).isEqualTo(400);
    }

    @Test
    void aPageFarBehindTheLastIsAnEmptyOne() throws Exception {
        signIn("");
        for (String path : new String[] {"/documents?page=2147483647", "/api/v1/documents?page=2147483647"}) {
            assertThat(get(path, path.startsWith("/api") ? "application/json" : "text/html")
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void aFormThatIsTooLargeIsRefusedWithWords() throws Exception {
        signIn("");
        String form = get("/profile/password", "text/html").body();
        String text = "text=" + "%E5%AD%97".repeat(500_000) + "&_csrf=" + token(form);
        assertThat(post("/rules/check", text).statusCode()).as("a long paper").isNotIn(403, 413, 500);
        assertPage(post("/rules/check", text + "&more=" + "x".repeat(5_000_000)), 413);
    }

    @Test
    void failureShowsANumberAndNoStack() throws Exception {
        signIn("");
        var page = get("/calendar/broken", "text/html");
        assertPage(page, 500);
        assertThat(page.body()).containsPattern(INCIDENT).doesNotContain("inner words");
        var problem = get("/calendar/broken", "application/json");
        assertThat(problem.statusCode()).isEqualTo(500);
        assertThat(problem.body())
                .containsPattern(INCIDENT)
                .doesNotContain("inner words", "IllegalState", "org.shuniu");
    }

    @Test
    void programsGetProblems() throws Exception {
        signIn("");
        for (String path : new String[] {"/api/v1/nowhere", "/api/v1/documents/999999999", "/api/v1/documents/abc"}) {
            var answer = get(path, "application/json");
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
            assertThat(answer.body())
                    .as(path)
                    .contains("\"status\"", "\"detail\"")
                    .doesNotContain("Exception", "org.");
        }
        var unreadable = get("/api/v1/me", "application/pdf");
        assertThat(unreadable.statusCode()).isEqualTo(406);
        assertThat(unreadable.body()).contains("没有这种格式").doesNotContain("incident");
    }

    @Test
    void endedSessionLeadsBackToThePageAskedFor() throws Exception {
        signIn("");
        jdbc.sql("delete from spring_session").update();
        assertThat(get("/api/v1/me", "application/json").statusCode()).isEqualTo(401);
        var refused = get("/documents?text=a", "text/html");
        assertThat(refused.statusCode()).isEqualTo(302);
        String door = refused.headers().firstValue("Location").orElseThrow();
        assertThat(door).contains("/sign-in?next=%2Fdocuments%3Ftext%3Da");
        assertThat(signIn("/documents?text=a").headers().firstValue("Location").orElseThrow())
                .endsWith("/documents?text=a");
        assertThat(get("/documents?text=a", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void lookingAtTheSignInPageOpensNoSession() throws Exception {
        jdbc.sql("delete from spring_session").update();
        var page = get("/sign-in", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("SESSION"));
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void neverLeadsToAnotherSite() throws Exception {
        for (String next :
                new String[] {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example"}) {
            anEmptyBrowser();
            assertThat(signIn(next).headers().firstValue("Location").orElseThrow())
                    .as(next)
                    .doesNotContain("elsewhere");
        }
    }

    private void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("problem__code", ">" + status + "<", "</html>")
                .doesNotContain("Exception", "\tat ", "org.springframework", "??");
    }

    private HttpResponse<String> signIn(String next) throws IOException, InterruptedException {
        String form = get("/sign-in", "text/html").body();
        var answer = post(
                "/sign-in",
                "account=hanxiao&password=" + Browser.PASSWORD + "&_csrf=" + token(form) + "&next="
                        + URLEncoder.encode(next, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer;
    }

    private static String token(String page) {
        int at = page.indexOf(FIELD) + FIELD.length();
        assertThat(at).as("a form with a token").isGreaterThan(FIELD.length());
        return URLEncoder.encode(page.substring(at, page.indexOf('"', at)), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return browser.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
