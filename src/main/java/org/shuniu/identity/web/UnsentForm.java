package org.shuniu.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form that came after its session had ended; carried through sign-in in hidden fields, never stored. */
record UnsentForm(String action, List<Field> fields) {
    static final String PREFIX = "unsent.";
    private static final String ACTION = "unsent";

    record Field(String name, String value) {
        public String carried() {
            return PREFIX + name;
        }

        public boolean isWorthReading() {
            return value.length() > 1 && !name.equals("version");
        }
    }

    static UnsentForm late(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return new UnsentForm(query == null ? path : path + "?" + query, fields(request, ""));
    }

    static Optional<UnsentForm> carriedBy(HttpServletRequest request) {
        String action = request.getParameter(ACTION);
        return isLocal(action) ? Optional.of(new UnsentForm(action, fields(request, PREFIX))) : Optional.empty();
    }

    private static boolean isLocal(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !isSecret(name)) {
                for (String value : values) {
                    fields.add(new Field(name.substring(prefix.length()), value));
                }
            }
        });
        return fields;
    }

    private static boolean isSecret(String name) {
        return name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password");
    }
}
