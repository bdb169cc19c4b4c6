package org.shuniu.audit.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** One refusal is one entry: where the service that refuses has noted its subject, the page need not say it again. */
final class OneRefusal {
    private static final String NOTED = OneRefusal.class.getName();

    private OneRefusal() {}

    static boolean isNoted(@Nullable SubjectRef subject, Map<String, String> facts) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String reason = facts.get("reason");
        if (request == null || reason == null) {
            return false;
        }
        if (subject == null) {
            return reason.equals(request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST));
        }
        request.setAttribute(NOTED, reason, RequestAttributes.SCOPE_REQUEST);
        return false;
    }
}
