package org.shuniu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs people in through the real door and keeps their session cookie. */
@TestComponent
public class Browser {
    public static final String PASSWORD = "Walk-the-office-1";

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final MockMvcTester http;

    /** Cookie and field of one page; the test support of Spring Security would put tokens into sessions. */
    public record Csrf(Cookie cookie, String field) {}

    private final AtomicReference<Csrf> csrf = new AtomicReference<>();

    Browser(MockMvcTester http) {
        this.http = http;
    }

    public Csrf csrf() {
        return csrf.updateAndGet(known -> known == null ? fetch() : known);
    }

    private Csrf fetch() {
        var response = http.perform(MockMvcRequestBuilders.get("/sign-in")).getResponse();
        var field = FIELD.matcher(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(field.find()).as("token on the sign-in page").isTrue();
        return new Csrf(response.getCookie("XSRF-TOKEN"), field.group(1));
    }

    private RequestPostProcessor page(Cookie... session) {
        return request -> {
            var cookies = new ArrayList<>(List.of(session));
            cookies.add(csrf().cookie());
            request.setCookies(cookies.toArray(Cookie[]::new));
            request.setParameter("_csrf", csrf().field());
            return request;
        };
    }

    public MvcTestResult trySignIn(String account, String password) {
        return http.perform(MockMvcRequestBuilders.post("/sign-in")
                .param("account", account)
                .param("password", password)
                .with(page()));
    }

    public MvcTestResult signInAt(String account, String next, Cookie... before) {
        return http.perform(MockMvcRequestBuilders.post("/sign-in")
                .param("account", account)
                .param("password", PASSWORD)
                .param("next", next)
                .with(page(before)));
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
        var request = MockMvcRequestBuilders.post(path)
                .contentType("application/x-www-form-urlencoded")
                .with(page(session));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return http.perform(request);
    }

    public MvcTestResult json(Cookie session, HttpMethod method, String path, String body) {
        return http.perform(MockMvcRequestBuilders.request(method, path)
                .contentType("application/json")
                .content(body)
                .with(page(session)));
    }
}
