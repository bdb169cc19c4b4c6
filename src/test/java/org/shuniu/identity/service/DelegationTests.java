package org.shuniu.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.identity.Browser;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IdentityTest
class DelegationTests {
    @Autowired
    Browser browser;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        jdbc.sql("delete from mandate").update();
    }

    /** C0 scenario 5, ORG-14. */
    @Test
    void jiangFanActsForLuWenzhouFromTheSixthToTheTenthAndNotOnTheEleventh() {
        assertThat(delegate("luwenzhou", "jiangfan", "", "2026-05-06", "2026-05-10"))
                .hasStatus(201);
        long jiangFan = person("jiangfan");
        Actor actor = directory.actor(jiangFan, null).orElseThrow();
        assertThat(actor.standsInFor()).containsExactly(person("luwenzhou"));
        var given = directory.delegationsTo(jiangFan, LocalDate.parse("2026-05-10"));
        assertThat(given).singleElement().satisfies(delegation -> {
            var principal = new Actor.OnBehalf(delegation.principalId(), delegation.principalName(), delegation.id());
            assertThat(actor.onBehalfOf(principal).signature()).isEqualTo("江帆（代陆文舟）");
            assertThat(delegation.covers(Role.LEADER)).isTrue();
        });
        assertThat(directory.delegationsTo(jiangFan, LocalDate.parse("2026-05-06")))
                .hasSize(1);
        assertThat(directory.delegationsTo(jiangFan, LocalDate.parse("2026-05-05")))
                .isEmpty();
        assertThat(directory.delegationsTo(jiangFan, LocalDate.parse("2026-05-11")))
                .isEmpty();
    }

    @Test
    void coversOneRoleOnlyWhenLimitedToIt() {
        delegate("luwenzhou", "jiangfan", "LEADER", "2026-05-06", "2026-05-10");
        var given = directory.delegationsTo(person("jiangfan"), LocalDate.parse("2026-05-06"));
        assertThat(given).singleElement().satisfies(delegation -> {
            assertThat(delegation.covers(Role.LEADER)).isTrue();
            assertThat(delegation.covers(Role.PRINCIPAL)).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "luwenzhou,2026-05-06,2026-05-10,'',不能委托给本人",
        "jiangfan,2026-05-10,2026-05-06,'',截止日期早于开始日期",
        "jiangfan,2026-05-01,2026-05-05,'',委托期已过",
        "zhaoheng,2026-05-06,2026-05-10,'',只能委托给本机关",
        "sysadmin01,2026-05-06,2026-05-10,'',只能委托给本机关",
        "jiangfan,2026-05-06,2026-05-10,SEAL_KEEPER,没有这一角色"
    })
    void refusesWhatMakesNoSense(String delegate, String from, String to, String scope, String why) {
        assertThat(delegate("luwenzhou", delegate, scope, from, to))
                .hasStatus(400)
                .bodyText()
                .contains(why);
    }

    @Test
    void refusesTwoDelegatesOnOneDay() {
        assertThat(delegate("luwenzhou", "jiangfan", "", "2026-05-06", "2026-05-10"))
                .hasStatus(201);
        assertThat(delegate("luwenzhou", "shenzhiyuan", "LEADER", "2026-05-10", "2026-05-12"))
                .hasStatus(400)
                .bodyText()
                .contains("该期间已有相同职权的委托");
        assertThat(delegate("luwenzhou", "shenzhiyuan", "", "2026-05-11", "2026-05-12"))
                .hasStatus(201);
    }

    @Test
    void refusesChains() {
        delegate("luwenzhou", "jiangfan", "", "2026-05-06", "2026-05-10");
        assertThat(delegate("jiangfan", "shenzhiyuan", "", "2026-05-08", "2026-05-09"))
                .hasStatus(400)
                .bodyText()
                .contains("不能连环委托");
        assertThat(delegate("shenzhiyuan", "luwenzhou", "", "2026-05-08", "2026-05-09"))
                .hasStatus(400)
                .bodyText()
                .contains("不能连环委托");
    }

    @Test
    void nobodyDelegatesTheRightsOfOthersExceptTheSecurityAdministrator() {
        String body = body(person("luwenzhou"), person("jiangfan"), "", "2026-05-06", "2026-05-10");
        assertThat(browser.json(browser.signIn("jiangfan"), HttpMethod.POST, "/api/v1/delegations", body))
                .hasStatus(403);
        assertThat(browser.json(browser.signIn("sysadmin01"), HttpMethod.POST, "/api/v1/delegations", body))
                .hasStatus(403);
        assertThat(browser.json(browser.signIn("secadmin01"), HttpMethod.POST, "/api/v1/delegations", body))
                .hasStatus(201);
    }

    @Test
    void isRevokedByThePrincipalAndNotByTheDelegate() {
        delegate("luwenzhou", "jiangfan", "", "2026-05-06", "2026-05-10");
        long id = jdbc.sql("select id from mandate").query(Long.class).single();
        String path = "/api/v1/delegations/" + id;
        assertThat(browser.json(browser.signIn("jiangfan"), HttpMethod.DELETE, path, ""))
                .hasStatus(404);
        assertThat(browser.json(browser.signIn("luwenzhou"), HttpMethod.DELETE, path, ""))
                .hasStatus(204);
        assertThat(directory.delegationsTo(person("jiangfan"), LocalDate.parse("2026-05-06")))
                .isEmpty();
    }

    @Test
    void isSetAndShownOnTheOwnPage() {
        var session = browser.signIn("luwenzhou");
        assertThat(browser.get(session, "/profile/delegations/new"))
                .hasStatusOk()
                .bodyText()
                .contains("江帆", "全部职权");
        assertThat(browser.post(
                        session,
                        "/profile/delegations",
                        "delegateId",
                        String.valueOf(person("jiangfan")),
                        "from",
                        "2026-05-06",
                        "to",
                        "2026-05-10",
                        "reason",
                        "出差"))
                .hasRedirectedUrl("/profile");
        assertThat(browser.get(session, "/profile")).bodyText().contains("江帆（代陆文舟）", "代理中", "委托已生效");
    }

    private MvcTestResult delegate(String principal, String delegate, String scope, String from, String to) {
        return browser.json(
                browser.signIn(principal),
                HttpMethod.POST,
                "/api/v1/delegations",
                body(null, person(delegate), scope, from, to));
    }

    private static String body(Long principal, long delegate, String scope, String from, String to) {
        return """
                {"principalId":%s,"delegateId":%d,"scope":"%s","from":"%s","to":"%s","reason":"出差"}""".formatted(principal, delegate, scope, from, to);
    }

    private long person(String account) {
        return jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
