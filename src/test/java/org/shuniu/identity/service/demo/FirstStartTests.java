package org.shuniu.identity.service.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IdentityTest
@Transactional
class FirstStartTests {
    @Autowired
    FirstAdministrators administrators;

    @Autowired
    SignIn signIn;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmptyDirectoryGetsThreeAdministratorsWithCodesThatMustBeReplaced() {
        jdbc.sql("update organ set leader_post_id = null").update();
        List.of("mandate", "access_token", "past_password", "credential", "role_grant", "post", "person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        var codes = administrators.make();
        assertThat(codes).containsOnlyKeys("sysadmin01", "secadmin01", "auditadmin01");
        assertThat(codes.values()).doesNotHaveDuplicates();
        codes.forEach((account, code) -> assertThat(signIn.withPassword(account, code))
                .get()
                .satisfies(signedIn -> {
                    assertThat(signedIn.mustChangePassword()).isTrue();
                    assertThat(directory
                                    .actor(signedIn.personId(), null)
                                    .orElseThrow()
                                    .roles())
                            .hasSize(1);
                }));
        assertThat(administrators.make()).isEmpty();
    }

    @Test
    void aDirectoryWithPeopleGetsNone() {
        assertThat(administrators.make()).isEmpty();
    }

    @Test
    void thePublishedPasswordNeverOpensAnExternalDatabase() {
        String url = "jdbc:postgresql://db/shuniu";
        assertThatThrownBy(() -> DefaultPasswordCheck.require("true", DefaultPasswordCheck.PUBLISHED, url))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> DefaultPasswordCheck.require("auto", DefaultPasswordCheck.PUBLISHED, url))
                .doesNotThrowAnyException();
        assertThatCode(() -> DefaultPasswordCheck.require("true", "own-Password-1", url))
                .doesNotThrowAnyException();
        assertThatCode(() -> DefaultPasswordCheck.require("true", DefaultPasswordCheck.PUBLISHED, ""))
                .doesNotThrowAnyException();
    }
}
