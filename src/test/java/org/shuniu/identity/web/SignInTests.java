package org.shuniu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Browser;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.RecordedTrail;
import org.shuniu.identity.service.account.AuthSettings;
import org.shuniu.support.FixedClock;
import org.shuniu.support.FormToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IdentityTest
class SignInTests {
    private static final String WRONG = "Wrong-password-1";

    @Autowired
    MockMvcTester http;

    @Autowired
    Browser browser;

    @Autowired
    FixedClock clock;

    @Autowired
    RecordedTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuthSettings settings;

    private Instant start;

    @BeforeEach
    void rememberTime() {
        start = clock.instant();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(start);
        jdbc.sql("update credential set failures = 0, locked_until = null").update();
    }

    @Test
    void showsTheDemoAccountsOnTheSignInPageWithoutMakingASession() {
        var page = http.perform(get("/sign-in"));
        assertThat(page).hasStatusOk().bodyText().contains("fangqing", "auditadmin01", "拟稿人");
        assertThat(page.getResponse().getCookie("SESSION")).isNull();
    }

    @Test
    void leadsFromAPageToSignInAndBack() {
        assertThat(http.perform(get("/profile?tab=2")))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fprofile%3Ftab%3D2");
        assertThat(browser.signInAt("fangqing", "/profile?tab=2")).hasRedirectedUrl("/profile?tab=2");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (String next : new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "/sign-out"}) {
            assertThat(browser.signInAt("fangqing", next)).as(next).hasRedirectedUrl("/");
        }
    }

    @Test
    void needsTheTokenOfThePage() {
        assertThat(http.perform(post("/sign-in").param("account", "fangqing").param("password", Browser.PASSWORD)))
                .hasRedirectedUrl("/sign-in?stale");
    }

    /** C0 scenario 3. */
    @Test
    void locksAfterFiveWrongPasswordsUntilTheSecurityAdministratorUnlocks() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.trySignIn("fangqing", WRONG)).hasForwardedUrl("/sign-in/failed");
        }
        var locked = browser.trySignIn("fangqing", Browser.PASSWORD);
        assertThat(locked).hasForwardedUrl("/sign-in/failed");
        assertThat(trail.lines())
                .filteredOn(line -> line.verb().equals("identity.SIGN_IN_REFUSED"))
                .extracting(line -> line.facts().get("why"))
                .contains("password, now locked", "locked");

        var admin = browser.signIn("secadmin01");
        long fangqing = id("fangqing");
        assertThat(browser.get(admin, "/admin/people/" + fangqing)).bodyText().contains("输错密码锁定中", "解锁");
        assertThat(browser.post(admin, "/admin/people/" + fangqing + "/unlock"))
                .hasRedirectedUrl("/admin/people/" + fangqing);
        assertThat(trail.verbs()).contains("identity.UNLOCKED");
        browser.signIn("fangqing");
    }

    @Test
    void theLockEndsByItselfAfterHalfAnHour() {
        for (int i = 0; i < 5; i++) {
            browser.trySignIn("fangqing", WRONG);
        }
        clock.moveTo(start.plus(Duration.ofMinutes(29)));
        assertThat(browser.trySignIn("fangqing", Browser.PASSWORD)).hasForwardedUrl("/sign-in/failed");
        clock.moveTo(start.plus(Duration.ofMinutes(30)));
        browser.signIn("fangqing");
    }

    /** Failures of many accounts from one address; kept in the database, so that every node knows of them. */
    @Test
    void shutsTheDoorToAnAddressFromWhichTooManyFailed() {
        jdbc.sql("insert into sign_in_failure (address, failed_at) select '10.9.8.7', ? from generate_series(1, ?)")
                .params(Timestamp.from(start), settings.addressAttempts() - 1)
                .update();
        assertThat(from("10.9.8.9", WRONG)).hasForwardedUrl("/sign-in/failed");
        assertThat(jdbc.sql("select count(*) from sign_in_failure where address = '10.9.8.9'")
                        .query(Integer.class)
                        .single())
                .as("counted once")
                .isEqualTo(1);
        assertThat(jdbc.sql("select failures from credential where person_id = ?")
                        .param(id("fangqing"))
                        .query(Integer.class)
                        .single())
                .as("counted once")
                .isEqualTo(1);
        assertThat(from("10.9.8.7", WRONG)).hasForwardedUrl("/sign-in/failed");
        assertThat(from("10.9.8.7", Browser.PASSWORD))
                .as("even with the right password")
                .hasForwardedUrl("/sign-in/shut");
        assertThat(trail.verbs()).contains("identity.ADDRESS_SHUT");
        assertThat(browser.post(new Cookie("SESSION", "none"), "/sign-in/shut", "account", "fangqing"))
                .hasStatus(429)
                .bodyText()
                .contains("本地址登录失败次数过多", "10 分钟", "value=\"fangqing\"");
        assertThat(http.perform(post("/api/v1/tokens")
                        .header(
                                "Authorization",
                                "Basic " + HttpHeaders.encodeBasicAuth("fangqing", Browser.PASSWORD, null))
                        .contentType("application/json")
                        .content("{\"name\":\"x\"}")
                        .with(request -> {
                            request.setRemoteAddr("10.9.8.7");
                            return request;
                        })))
                .hasStatus(429)
                .bodyText()
                .contains("本地址登录失败次数过多");
        assertThat(from("10.9.8.8", Browser.PASSWORD)).hasRedirectedUrl("/");
        clock.moveTo(start.plus(settings.addressWindow()));
        assertThat(from("10.9.8.7", Browser.PASSWORD)).hasRedirectedUrl("/");
    }

    private MvcTestResult from(String address, String password) {
        return http.perform(post("/sign-in")
                .param("account", "fangqing")
                .param("password", password)
                .with(FormToken.csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() {
        assertThat(browser.trySignIn("nobody", WRONG)).hasForwardedUrl("/sign-in/failed");
        var page = browser.post(new Cookie("SESSION", "none"), "/sign-in/failed", "account", "nobody");
        assertThat(page).hasStatus(401).bodyText().contains("账号或密码不正确", "value=\"nobody\"");
    }

    @Test
    void keepsNoMoreOfAnInventedNameThanANameHas() {
        browser.trySignIn("x".repeat(5000), WRONG);
        assertThat(trail.lines())
                .filteredOn(line -> String.valueOf(line.facts().get("account")).startsWith("xxx"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.facts().get("account")).hasSizeLessThan(40));
    }

    @Test
    void signsOutAndRecordsIt() {
        var session = browser.signIn("hanxiao");
        assertThat(browser.post(session, "/sign-out")).hasRedirectedUrl("/sign-in?out");
        assertThat(trail.lines()).anyMatch(line -> line.verb().equals("identity.SIGN_OUT") && "韩笑".equals(line.who()));
        assertThat(browser.get(session, "/profile")).hasStatus(302);
    }

    private long id(String account) {
        return jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
