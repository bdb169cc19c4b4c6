package org.shuniu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Browser;
import org.shuniu.identity.IdentityTest;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A new account: one-time code, forced change, rules, history, age. */
@IdentityTest
class PasswordTests {
    private static final Pattern CODE = Pattern.compile("<code class=\"token\">([^<]+)</code>");
    private static final String FIRST = "Plum-blossom-1";
    private static int number;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FixedClock clock;

    private Instant start;
    private String account;
    private String code;

    @BeforeEach
    void makeAnAccountOnThePages() {
        start = clock.instant();
        account = "newcomer" + ++number;
        Cookie admin = browser.signIn("sysadmin01");
        code = code(browser.post(admin, "/admin/people", "name", "蓝亭", "account", account, "initials", ""));
        long unit = jdbc.sql("select organ_id from organ_name where name = '云江省人民政府办公厅综合处'")
                .query(Long.class)
                .single();
        assertThat(browser.post(
                        admin, "/admin/people/" + id() + "/posts", "unitId", "" + unit, "title", "科员", "rank", "600"))
                .hasRedirectedUrl("/admin/people/" + id());
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(start);
    }

    @Test
    void findsThePinyinInitialsByItself() {
        assertThat(jdbc.sql("select initials from person where account = ?")
                        .param(account)
                        .query(String.class)
                        .single())
                .isEqualTo("lt");
    }

    @Test
    void theFirstSignInLeadsNowhereButToANewPassword() {
        Cookie session = browser.signIn(account, code);
        assertThat(browser.get(session, "/profile")).hasRedirectedUrl("/profile/password");
        assertThat(browser.get(session, "/api/v1/me")).hasStatus(403).bodyText().contains("请先修改密码");
        assertThat(browser.get(session, "/profile/password"))
                .hasStatusOk()
                .bodyText()
                .contains("请先修改密码");

        MvcTestResult changed = change(session, code, FIRST, FIRST);
        assertThat(changed).hasRedirectedUrl("/profile");
        Cookie renewed = changed.getResponse().getCookie("SESSION");
        assertThat(renewed).as("a new session id").isNotNull();
        assertThat(browser.get(renewed, "/profile")).hasStatusOk();
        assertThat(browser.trySignIn(account, code)).hasForwardedUrl("/sign-in/failed");
    }

    @Test
    void anUnusedCodeOpensNothingAfterThreeDays() {
        clock.moveTo(start.plus(Duration.ofHours(72)));
        assertThat(browser.trySignIn(account, code)).hasForwardedUrl("/sign-in/failed");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        Cookie session = browser.signIn(account, code);
        assertThat(change(session, "Wrong-one-123", FIRST, FIRST)).bodyText().contains("当前密码不正确", "current-error");
        assertThat(change(session, code, FIRST, FIRST + "x")).bodyText().contains("两次填写的新密码不一致");
        assertThat(change(session, code, "Sh0rt!", "Sh0rt!")).bodyText().contains("密码至少 10 位");
        assertThat(change(session, code, "onlysmallletters", "onlysmallletters"))
                .bodyText()
                .contains("至少 3 类");
        Cookie renewed = renewed(change(session, code, FIRST, FIRST));
        assertThat(change(renewed, FIRST, FIRST, FIRST)).bodyText().contains("不得使用最近 5 次");
    }

    @Test
    void noneOfTheLastFiveIsUsedAgainButTheSixthIs() {
        Cookie session = renewed(change(browser.signIn(account, code), code, FIRST, FIRST));
        String present = FIRST;
        for (int i = 2; i <= 5; i++) {
            String next = "Plum-blossom-" + i;
            session = renewed(change(session, present, next, next));
            present = next;
        }
        assertThat(change(session, present, FIRST, FIRST)).bodyText().contains("不得使用最近 5 次");
        session = renewed(change(session, present, "Plum-blossom-6", "Plum-blossom-6"));
        renewed(change(session, "Plum-blossom-6", FIRST, FIRST));
    }

    @Test
    void mustBeChangedAfterNinetyDays() {
        change(browser.signIn(account, code), code, FIRST, FIRST);
        clock.moveTo(start.plus(Duration.ofDays(90)));
        assertThat(browser.get(browser.signIn(account, FIRST), "/profile")).hasRedirectedUrl("/profile/password");
    }

    @Test
    void changingItEndsTheOtherSessions() {
        Cookie other = browser.signIn(account, code);
        change(browser.signIn(account, code), code, FIRST, FIRST);
        assertThat(browser.get(other, "/profile/password"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fprofile%2Fpassword");
    }

    @Test
    void aNewCodeShutsEveryWayInAndKeepsTheOldPasswordOut() {
        Cookie session = renewed(change(browser.signIn(account, code), code, FIRST, FIRST));
        assertThat(browser.post(session, "/profile/tokens", "name", "API")).hasStatusOk();
        assertThat(openTokens()).isOne();
        assertThat(browser.get(session, "/profile")).hasStatusOk();
        code = code(browser.post(browser.signIn("sysadmin01"), "/admin/people/" + id() + "/one-time-code"));
        assertThat(browser.get(session, "/profile")).hasStatus(302);
        assertThat(openTokens()).isZero();
        assertThat(change(browser.signIn(account, code), code, FIRST, FIRST))
                .bodyText()
                .contains("不得使用最近 5 次");
    }

    @Test
    void demoAccountsKeepTheirPassword() {
        Cookie session = browser.signIn("hanxiao");
        assertThat(change(session, Browser.PASSWORD, FIRST, FIRST)).hasStatus(403);
    }

    private MvcTestResult change(Cookie session, String current, String password, String repeated) {
        return browser.post(
                session, "/profile/password", "current", current, "password", password, "repeated", repeated);
    }

    private static Cookie renewed(MvcTestResult changed) {
        Cookie cookie = changed.getResponse().getCookie("SESSION");
        assertThat(cookie).as("session after the change").isNotNull();
        return cookie;
    }

    private static String code(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        Matcher code = CODE.matcher(
                new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private long openTokens() {
        return jdbc.sql("select count(*) from access_token where person_id = ? and revoked_at is null")
                .param(id())
                .query(Long.class)
                .single();
    }

    private long id() {
        return jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
