package org.shuniu.audit.service;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The trail is read by the audit administrator and by nobody else (GB/T 22239-2019, 安全审计). */
@Component
class AuditPolicy {
    private final Trail trail;

    AuditPolicy(Trail trail) {
        this.trail = trail;
    }

    void requireAuditor(Actor actor, String verb) {
        if (!actor.has(Role.AUDIT_ADMIN)) {
            trail.refused(actor, verb, null, Map.of());
            throw new RefusedException(new Refusal("audit.refused.notAuditor").from("audit.source.threeRoles"));
        }
    }
}
