package org.shuniu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Signs people in through the real door and keeps their session cookie. */
@TestComponent
public class Browser {
    public static final String PASSWORD = "Walk-the-office-1";

    private final MockMvcTester http;

    Browser(MockMvcTester http) {
        this.http = http;
    }

    public MvcTestResult trySignIn(String account, String password) {
        return http.perform(MockMvcRequestBuilders.post("/sign-in")
                .param("account", account)
                .param("password", password)
                .with(csrf()));
    }

    public Cookie signIn(String account) {
        return signIn(account, PASSWORD);
    }

    public Cookie signIn(String account, String password) {
        Cookie cookie = trySignIn(account, password).getResponse().getCookie("SESSION");
        assertThat(cookie).as("session of " + account).isNotNull();
        return cookie;
    }

    public MvcTestResult get(Cookie session, String path) {
        return http.perform(MockMvcRequestBuilders.get(path).cookie(session));
    }

    /** Form fields as name, value, name, value. */
    public MvcTestResult post(Cookie session, String path, String... fields) {
        var request = MockMvcRequestBuilders.post(path).cookie(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return http.perform(request);
    }

    public MvcTestResult json(Cookie session, HttpMethod method, String path, String body) {
        return http.perform(MockMvcRequestBuilders.request(method, path)
                .cookie(session)
                .contentType("application/json")
                .content(body)
                .with(csrf()));
    }
}
