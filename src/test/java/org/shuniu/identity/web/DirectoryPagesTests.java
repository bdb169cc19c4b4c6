package org.shuniu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.identity.Browser;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
class DirectoryPagesTests {
    @Autowired
    MockMvcTester http;

    @Autowired
    Browser browser;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "sysadmin01,/admin/organs,云江省人民政府办公厅接待办公室",
        "sysadmin01,/admin/organs?on=2019-01-01,机构管理",
        "sysadmin01,/admin/organs/new,新设机构",
        "sysadmin01,/admin/organs/merger,合并哪些机构",
        "sysadmin01,/admin/people?text=fq,方晴",
        "sysadmin01,/admin/people/new,新建账号",
        "secadmin01,/admin/roles,fangqing",
        "secadmin01,/admin/delegations,代理授权",
        "fangqing,/profile,访问令牌",
        "fangqing,/profile/password,修改密码"
    })
    void shows(String account, String path, String words) {
        assertThat(browser.get(browser.signIn(account), path))
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"edit", "name", "placement", "closing", "split"})
    void showsTheFormOfEachStep(String step) {
        var admin = browser.signIn("sysadmin01");
        long id = directory.organNamed("省农业厅").orElseThrow().id();
        assertThat(browser.get(admin, "/admin/organs/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("云江省农业厅", "沿革");
        assertThat(browser.get(admin, "/admin/organs/" + id + "/" + step)).hasStatusOk();
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsMissing() {
        var admin = browser.signIn("sysadmin01");
        assertThat(browser.post(
                        admin,
                        "/admin/organs",
                        "name",
                        "",
                        "shortName",
                        "省试验局",
                        "type",
                        "DEPARTMENT",
                        "level",
                        "PROVINCE"))
                .hasStatus(400)
                .bodyText()
                .contains("请填写名称", "value=\"省试验局\"");
    }

    @Test
    void foundsAndEndsAnOrganOnThePages() {
        var admin = browser.signIn("sysadmin01");
        browser.post(
                admin,
                "/admin/organs",
                "name",
                "云江省试验局",
                "type",
                "DEPARTMENT",
                "level",
                "PROVINCE",
                "from",
                "2026-01-01");
        long id = directory.organNamed("云江省试验局").orElseThrow().id();
        assertThat(browser.post(
                        admin, "/admin/organs/" + id + "/name", "version", "9", "name", "甲", "from", "2026-05-01"))
                .hasStatus(409);
        int version = jdbc.sql("select version from organ where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        assertThat(browser.post(
                        admin, "/admin/organs/" + id + "/closing", "version", "" + version, "lastDay", "2026-05-05"))
                .hasRedirectedUrl("/admin/organs/" + id);
        assertThat(directory.organNamed("云江省试验局")).isEmpty();
        assertThat(browser.get(admin, "/admin/organs/" + id)).bodyText().contains("已于 2026-05-05 撤销");
    }

    @Test
    void letsSomebodyWithTwoPostsChoose() {
        long person = jdbc.sql("select id from person where account = 'qinchuan'")
                .query(Long.class)
                .single();
        long unit = directory.organNamed("云江省人民政府办公厅综合处").orElseThrow().id();
        var admin = browser.signIn("sysadmin01");
        browser.post(admin, "/admin/people/" + person + "/posts", "unitId", "" + unit, "title", "联络员", "rank", "800");
        long second = jdbc.sql("select id from post where title = '联络员'")
                .query(Long.class)
                .single();

        var session = browser.signIn("qinchuan");
        assertThat(browser.get(session, "/api/v1/me"))
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo("督查处");
        assertThat(browser.post(session, "/me/post", "post", "" + second)).hasRedirectedUrl("/");
        assertThat(browser.get(session, "/api/v1/me"))
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo("综合处");
        long foreign = jdbc.sql("select min(id) from post where person_id <> ?")
                .param(person)
                .query(Long.class)
                .single();
        assertThat(browser.post(session, "/me/post", "post", "" + foreign)).hasStatus(404);
    }

    @Test
    void everyPageHasAStrictPolicyAndIsNotStored() {
        var page = http.perform(get("/sign-in"));
        assertThat(page).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(page).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyHealthIsOpenToOperators() {
        assertThat(http.perform(get("/actuator/health"))).hasStatusOk();
        assertThat(http.perform(get("/actuator/health/readiness"))).hasStatusOk();
        assertThat(browser.get(browser.signIn("sysadmin01"), "/actuator/env")).hasStatus(403);
        assertThat(http.perform(get("/v3/api-docs"))).hasStatus(401);
        assertThat(browser.get(browser.signIn("fangqing"), "/v3/api-docs")).hasStatusOk();
    }
}
