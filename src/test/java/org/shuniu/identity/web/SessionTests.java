package org.shuniu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
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
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IdentityTest
class SessionTests {
    @Autowired
    MockMvcTester http;

    @Autowired
    Browser browser;

    @Autowired
    FixedClock clock;

    @Autowired
    JdbcClient jdbc;

    private Instant start;

    @BeforeEach
    void rememberTime() {
        start = clock.instant();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(start);
    }

    @Test
    void holdsIdsAndTimesOnly() {
        Cookie session = browser.signIn("hanxiao");
        browser.get(session, "/profile");
        var names = jdbc.sql("""
                        select attribute_name from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id where s.session_id = ?""").param(id(session)).query(String.class).list();
        assertThat(names).hasSize(3).contains("person", "since");
    }

    @Test
    void isKeptInACookieThatScriptsCannotRead() {
        String cookie = browser.signInAt("hanxiao", "/").getResponse().getHeaders("Set-Cookie").stream()
                .filter(header -> header.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void givesANewIdAtSignIn() {
        Cookie before = browser.signIn("hanxiao");
        Cookie after = browser.signInAt("hanxiao", "/", before).getResponse().getCookie("SESSION");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(browser.get(before, "/profile")).hasStatus(302);
    }

    /** C0 scenario 6: half an hour without a click. */
    @Test
    void endsAfterHalfAnHourWithoutActivity() {
        Cookie session = browser.signIn("hanxiao");
        age(session, Duration.ofMinutes(29));
        assertThat(browser.get(session, "/profile")).hasStatusOk();
        age(session, Duration.ofMinutes(31));
        assertThat(browser.get(session, "/profile")).hasStatus(302).hasRedirectedUrl("/sign-in?next=%2Fprofile");
    }

    /** C0 scenario 6: the unsaved draft is kept. */
    @Test
    void aFormSentTooLateIsCarriedThroughSignIn() {
        assertThat(browser.post(new Cookie("SESSION", "gone"), "/documents", "body", "一、总体要求"))
                .hasForwardedUrl("/sign-in/expired");
        var expired = http.perform(MockMvcRequestBuilders.post("/sign-in/expired")
                .cookie(browser.csrf().cookie())
                .param("_csrf", browser.csrf().field())
                .param("body", "一、总体要求")
                .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "/documents"));
        assertThat(expired)
                .hasStatus(401)
                .bodyText()
                .contains("name=\"unsent\" value=\"/documents\"", "name=\"unsent.body\" value=\"一、总体要求\"");
        String[] carried = {
            "account", "hanxiao", "password", Browser.PASSWORD, "unsent", "/documents", "unsent.body", "一、总体要求"
        };
        assertThat(browser.post(new Cookie("SESSION", "gone"), "/sign-in", carried))
                .hasForwardedUrl("/sign-in/resume");
        assertThat(browser.post(browser.signIn("hanxiao"), "/sign-in/resume", carried))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/documents\"", "name=\"body\" value=\"一、总体要求\"", "继续提交")
                .doesNotContain(Browser.PASSWORD);
        carried[5] = "//evil.example";
        assertThat(browser.post(browser.signIn("hanxiao"), "/sign-in/resume", carried))
                .hasRedirectedUrl("/");
    }

    @Test
    void answersPartsOfAPageAndTheApiWith401InsteadOfTheSignInPage() {
        assertThat(http.perform(get("/profile").header("HX-Request", "true"))).hasStatus(401);
        assertThat(http.perform(get("/api/v1/me")))
                .hasStatus(401)
                .hasContentTypeCompatibleWith("application/problem+json");
        assertThat(browser.json(new Cookie("SESSION", "gone"), HttpMethod.POST, "/api/v1/delegations", "{}"))
                .hasStatus(401);
    }

    @Test
    void endsAfterEightHoursInAnyCase() {
        Cookie session = browser.signIn("hanxiao");
        clock.moveTo(start.plus(Duration.ofHours(8)).minusSeconds(1));
        assertThat(browser.get(session, "/profile")).hasStatusOk();
        clock.moveTo(start.plus(Duration.ofHours(8)));
        assertThat(browser.get(session, "/profile")).hasStatus(302);
    }

    @Test
    void writesItsLastAccessAtMostOnceAMinuteAndNotForBackgroundRequests() {
        Cookie session = browser.signIn("hanxiao");
        long signedIn = lastAccess(session);
        browser.get(session, "/profile");
        assertThat(lastAccess(session)).isEqualTo(signedIn);

        age(session, Duration.ofMinutes(5));
        long old = lastAccess(session);
        http.perform(get("/profile").cookie(session).header("X-Shuniu-Background", "1"));
        assertThat(lastAccess(session)).isEqualTo(old);
        browser.get(session, "/profile");
        assertThat(lastAccess(session)).isGreaterThan(old);
    }

    private void age(Cookie session, Duration by) {
        jdbc.sql("""
                        update spring_session set last_access_time = extract(epoch from now()) * 1000 - :age,
                               expiry_time = extract(epoch from now()) * 1000 - :age + max_inactive_interval * 1000
                        where session_id = :id""").param("age", by.toMillis()).param("id", id(session)).update();
    }

    private long lastAccess(Cookie session) {
        return jdbc.sql("select last_access_time from spring_session where session_id = ?")
                .param(id(session))
                .query(Long.class)
                .single();
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()));
    }
}
