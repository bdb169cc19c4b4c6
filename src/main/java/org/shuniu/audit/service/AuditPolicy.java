package org.shuniu.audit.service;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The trail is read by the audit administrator and by nobody else (GB/T 22239-2019, 安全审计). */
@Component
class AuditPolicy {
    void requireAuditor(Actor actor) {
        if (!actor.has(Role.AUDIT_ADMIN)) {
            throw new RefusedException(new Refusal("audit.refused.notAuditor").from("audit.source.threeRoles"));
        }
    }
}
