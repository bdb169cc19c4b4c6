package org.shuniu.walk;

import static org.shuniu.support.FormToken.csrf;

import java.util.HashMap;
import java.util.Map;
import org.shuniu.support.Browser;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends the request of a row as somebody, or as nobody. */
final class Visitor {
    private static final String NOBODY = "nobody";

    private final MockMvcTester http;
    private final Secrets secrets;
    private final Map<String, Browser> browsers = new HashMap<>();

    Visitor(MockMvcTester http, Secrets secrets) {
        this.http = http;
        this.secrets = secrets;
    }

    /** With the body of the row. */
    MockHttpServletResponse ask(String account, Route route) {
        return send(account, route, secrets.in(route.values()), secrets.in(route.body()));
    }

    /** With an empty body: whoever may do this must not do it here. */
    MockHttpServletResponse knock(String account, Route route) {
        return send(account, route, secrets.in(route.values()), route.body().startsWith("{") ? "{}" : "");
    }

    /** With words where the form wants numbers and days. */
    MockHttpServletResponse fumble(String account, Route route) {
        return send(account, route, secrets.in(route.values()), route.body().replaceAll("=[^&@]+", "=words"));
    }

    /** For records that do not exist. */
    MockHttpServletResponse askForNothing(String account, Route route) {
        return send(account, route, secrets.unknown(route.values()), secrets.in(route.body()));
    }

    private MockHttpServletResponse send(String account, Route route, Map<String, String> values, String body) {
        var request = body.contains("=@") ? upload(route, values) : plain(route, values);
        if (body.startsWith("{")) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        } else {
            Route.pairs(body).forEach((name, value) -> {
                if (!value.startsWith("@")) {
                    request.param(name, value);
                }
            });
        }
        if (account.equals(NOBODY)) {
            return http.perform(request.with(csrf())).getResponse();
        }
        var answer = browser(account).perform(request).getResponse();
        if (route.pattern().equals("/sign-out")) {
            browsers.remove(account);
        }
        return answer;
    }

    private Browser browser(String account) {
        return browsers.computeIfAbsent(account, name -> Browser.of(http, name));
    }

    private static AbstractMockHttpServletRequestBuilder<?> plain(Route route, Map<String, String> values) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), address(route, values));
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(Route route, Map<String, String> values) {
        byte[] text = "a".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return MockMvcRequestBuilders.multipart(HttpMethod.valueOf(route.method()), address(route, values))
                .file(new MockMultipartFile("file", "a.txt", "text/plain", text));
    }

    private static java.net.URI address(Route route, Map<String, String> values) {
        String path = route.pattern();
        var query = new HashMap<String, String>();
        for (var value : values.entrySet()) {
            String filled = path.replaceFirst(
                    "\\{" + value.getKey() + "(:([^{}]|\\{\\d*\\})*)?\\}",
                    java.util.regex.Matcher.quoteReplacement(value.getValue()));
            if (filled.equals(path)) {
                query.put(value.getKey(), value.getValue());
            }
            path = filled;
        }
        var address = UriComponentsBuilder.fromPath(path.replace("/**", "/nothing"));
        query.forEach(address::queryParam);
        return address.encode().build().toUri();
    }
}
