package org.shuniu.support;

import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A demo person's browser: signs in once, then sends its session with every request. */
public final class Browser {
    /** Of every demo account, as {@code application-test.yml} has it. */
    public static final String PASSWORD = "Walk-the-office-1";

    private final MockMvcTester http;
    private final Cookie session;

    private Browser(MockMvcTester http, Cookie session) {
        this.http = http;
        this.session = session;
    }

    public static Browser of(MockMvcTester http, String account) {
        var answer = http.perform(post("/sign-in")
                        .param("account", account)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .getResponse();
        return new Browser(http, Objects.requireNonNull(answer.getCookie("SESSION"), account));
    }

    public MvcTestResult perform(AbstractMockHttpServletRequestBuilder<?> request) {
        return http.perform(request.cookie(session).with(csrf()));
    }
}
