package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why the door turned somebody away: waits in the request until the error page is made. */
public final class TurnedAway {
    private static final String REASON = TurnedAway.class.getName();

    private TurnedAway() {}

    /** Keeps the reason, a message key. */
    public static void because(String key, HttpServletRequest request) {
        request.setAttribute(REASON, key);
    }

    static Optional<String> reason(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(REASON));
    }
}
