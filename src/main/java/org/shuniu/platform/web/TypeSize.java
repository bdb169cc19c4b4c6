package org.shuniu.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.shuniu.kernel.Actor;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Large type, for those who want it: kept in the browser, as the language is, but for each person by itself, because
 * several people may sit at one computer.
 */
final class TypeSize {
    private static final Duration LONG = Duration.ofDays(365);

    private TypeSize() {}

    static boolean isLarge(Actor actor, HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, name(actor));
        return kept != null && "large".equals(kept.getValue());
    }

    static ResponseCookie kept(boolean large, Actor actor) {
        return ResponseCookie.from(name(actor), large ? "large" : "")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(large ? LONG : Duration.ZERO)
                .build();
    }

    private static String name(Actor actor) {
        return "type-" + actor.personId();
    }
}
