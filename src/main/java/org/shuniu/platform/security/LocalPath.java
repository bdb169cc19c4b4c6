package org.shuniu.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Paths of this application to which a person may be sent back; anything else becomes the front page. */
public final class LocalPath {
    private LocalPath() {}

    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }

    private static boolean isLocal(String path) {
        return path.matches("/(?![/\\\\])[^\\\\{\\p{Cntrl}]*") && !path.startsWith("/sign-") && path.length() <= 1000;
    }

    /** The page asked for; for a form that was sent, the page it stood on. */
    static String asked(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return referrer(request);
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String referrer(HttpServletRequest request) {
        try {
            String referrer = request.getHeader("Referer");
            URI uri = referrer == null ? null : URI.create(referrer);
            if (uri == null || !request.getServerName().equals(uri.getHost())) {
                return "/";
            }
            return orHome(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    static String signIn(HttpServletRequest request) {
        String next = asked(request);
        return "/".equals(next) ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
