package org.shuniu.operations.service;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The machinery is looked after by the system administrator and by nobody else (GB/T 22239-2019, 系统管理). */
@Component
class OperationsPolicy {
    void requireOperator(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new RefusedException(new Refusal("operations.refused.notOperator").from("audit.source.threeRoles"));
        }
    }
}
