package org.shuniu.support;

import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody of the demo office who came in through the sign-in page. */
public final class SignedIn {
    private static final String PASSWORD = "Walk-the-office-1";

    private SignedIn() {}

    /** Adds the session of that account, and a valid form token, to a request. */
    public static RequestPostProcessor as(String account, MockMvcTester http) {
        var answer = http.perform(post("/sign-in")
                        .param("account", account)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .getResponse();
        Cookie[] cookies = Arrays.stream(answer.getCookies())
                .filter(cookie -> cookie.getMaxAge() != 0 && !cookie.getName().startsWith("XSRF"))
                .toArray(Cookie[]::new);
        if (cookies.length == 0) {
            throw new IllegalStateException("no session for " + account + ": " + answer.getStatus());
        }
        return request -> {
            request.setCookies(cookies);
            return csrf().postProcessRequest(request);
        };
    }
}
