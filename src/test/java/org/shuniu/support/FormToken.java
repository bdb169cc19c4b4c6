package org.shuniu.support;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The cookie and the field that a page of ours gives a browser. The test support of Spring Security is not used for
 * this: it exchanges the token repository of the whole context, and what runs later no longer meets the real one.
 */
public final class FormToken {
    private static final String TOKEN = "6b1f5a52-0f0c-4f0e-9a43-2f7f3a1c8d10";

    /** As {@code XorCsrfTokenRequestAttributeHandler} sends it, masked with noughts. */
    private static final String FIELD;

    static {
        byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        FIELD = Base64.getUrlEncoder().encodeToString(masked);
    }

    private FormToken() {}

    /** Adds a valid token to a request that carries its other cookies already. */
    public static RequestPostProcessor csrf() {
        return request -> {
            var cookies = new ArrayList<>(
                    request.getCookies() == null ? List.<Cookie>of() : Arrays.asList(request.getCookies()));
            cookies.removeIf(cookie -> cookie.getName().equals("XSRF-TOKEN"));
            cookies.add(new Cookie("XSRF-TOKEN", TOKEN));
            request.setCookies(cookies.toArray(Cookie[]::new));
            request.setParameter("_csrf", FIELD);
            return request;
        };
    }
}
