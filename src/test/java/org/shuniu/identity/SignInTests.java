package org.shuniu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
class SignInTests {
    @Autowired
    MockMvcTester http;

    @Test
    void showsTheDemoAccountsOnTheSignInPage() {
        assertThat(http.perform(get("/sign-in"))).hasStatusOk().bodyText().contains("fangqing", "auditadmin01", "拟稿人");
    }

    @Test
    void letsSomebodyInAndReturnsToThePageAskedFor() {
        assertThat(http.perform(post("/sign-in")
                        .param("account", "fangqing")
                        .param("password", "Shuniu@2026")
                        .param("next", "/documents/7")
                        .with(csrf())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/documents/7");
    }
}
