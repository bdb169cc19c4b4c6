package org.shuniu.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.identity.Browser;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.RecordedTrail;
import org.shuniu.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 三权分立: nobody holds two of the three, and none of them does or reads business. */
@IdentityTest
class AdministratorsTests {
    @Autowired
    Browser browser;

    @Autowired
    RecordedTrail trail;

    @Autowired
    JdbcClient jdbc;

    /** C0 scenario 1, for every pair. */
    @ParameterizedTest
    @CsvSource({
        "sysadmin01,SECURITY_ADMIN", "sysadmin01,AUDIT_ADMIN",
        "auditadmin01,SYSTEM_ADMIN", "auditadmin01,SECURITY_ADMIN"
    })
    void nobodyIsGrantedASecondOfTheThree(String account, Role second) {
        var admin = browser.signIn("secadmin01");
        String path = "/api/v1/people/" + person(account) + "/posts/" + post(account) + "/roles/" + second;
        assertThat(browser.json(admin, HttpMethod.PUT, path, ""))
                .hasStatus(403)
                .bodyText()
                .contains("三权分立：同一人员不得兼任", "GB/T 22239-2019");
    }

    @ParameterizedTest
    @CsvSource({
        "sysadmin01,SECURITY_ADMIN", "sysadmin01,AUDIT_ADMIN",
        "secadmin01,SYSTEM_ADMIN", "secadmin01,AUDIT_ADMIN",
        "auditadmin01,SYSTEM_ADMIN", "auditadmin01,SECURITY_ADMIN",
        "sysadmin01,DRAFTER", "fangqing,AUDIT_ADMIN"
    })
    void theDatabaseRefusesItToo(String account, Role second) {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into role_grant (post_id, person_id, role, granted_at)
                                values (:post, :person, :role, now())""")
                        .param("post", post(account))
                        .param("person", person(account))
                        .param("role", second.name())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAdministratorGetsNoBusinessRoleAndBusinessNoAdministration() {
        var admin = browser.signIn("secadmin01");
        for (String[] wrong :
                List.of(new String[] {"sysadmin01", "LEADER"}, new String[] {"fangqing", "AUDIT_ADMIN"})) {
            String path = "/api/v1/people/" + person(wrong[0]) + "/posts/" + post(wrong[0]) + "/roles/" + wrong[1];
            assertThat(browser.json(admin, HttpMethod.PUT, path, ""))
                    .hasStatus(403)
                    .bodyText()
                    .contains("管理员账号不得担任业务岗位");
        }
    }

    @Test
    void theSecurityAdministratorDoesNotChangeTheOwnRoles() {
        var admin = browser.signIn("secadmin01");
        String path =
                "/api/v1/people/" + person("secadmin01") + "/posts/" + post("secadmin01") + "/roles/SECURITY_ADMIN";
        assertThat(browser.json(admin, HttpMethod.DELETE, path, "")).hasStatus(403);
    }

    /** C0 scenario 2. */
    @ParameterizedTest
    @CsvSource({"sysadmin01,程砚", "secadmin01,苏禾", "auditadmin01,裴安"})
    void anAdministratorOnABusinessPageIsRefusedAndRecorded(String account, String name) {
        var admin = browser.signIn(account);
        assertThat(browser.get(admin, "/documents/37")).hasStatus(403);
        assertThat(browser.get(admin, "/api/v1/documents/37"))
                .hasStatus(403)
                .bodyText()
                .contains("三权分立");
        assertThat(trail.lines())
                .filteredOn(line -> line.verb().equals("security.TRESPASS") && name.equals(line.who()))
                .extracting(line -> line.facts().get("path"))
                .contains("/documents/37", "/api/v1/documents/37");
    }

    /** A second post beside his own must not let an administrator into business. */
    @Test
    void anAdministratorWithoutARoleIsNobody() {
        var admin = browser.signIn("sysadmin01");
        String unit = String.valueOf(jdbc.sql("select organ_id from organ_name where name = '云江省人民政府办公厅综合处'")
                .query(Long.class)
                .single());
        String post = "{\"unitId\":" + unit + ",\"title\":\"管理员\",\"administrative\":true}";
        assertThat(browser.json(admin, HttpMethod.POST, "/api/v1/people/" + person("sysadmin01") + "/posts", post))
                .hasStatus(403)
                .bodyText()
                .contains("不得为本人任职");
        assertThat(browser.json(admin, HttpMethod.POST, "/api/v1/people/" + person("secadmin01") + "/posts", post))
                .hasStatus(201);
        long second = jdbc.sql("select max(id) from post").query(Long.class).single();
        var other = browser.signIn("secadmin01");
        assertThat(browser.post(other, "/me/post", "post", String.valueOf(second)))
                .hasStatus(404);
        assertThat(browser.get(other, "/documents")).hasStatus(403);
        jdbc.sql("delete from post where id = ?").param(second).update();
    }

    @ParameterizedTest
    @CsvSource({
        "fangqing,/admin/organs",
        "fangqing,/admin/people",
        "fangqing,/admin/roles",
        "fangqing,/admin/delegations",
        "auditadmin01,/admin/organs",
        "auditadmin01,/admin/people",
        "secadmin01,/admin/organs",
        "sysadmin01,/admin/delegations",
        "secadmin01,/admin/people/new"
    })
    void administrationIsClosedToThoseWhoseDutyItIsNot(String account, String path) {
        assertThat(browser.get(browser.signIn(account), path)).hasStatus(403);
    }

    private long person(String account) {
        return jdbc.sql("select id from person where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private long post(String account) {
        return jdbc.sql(
                        "select post.id from post join person p on p.id = person_id where account = ? order by 1 limit 1")
                .param(account)
                .query(Long.class)
                .single();
    }
}
