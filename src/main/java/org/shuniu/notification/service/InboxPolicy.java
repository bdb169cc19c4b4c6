package org.shuniu.notification.service;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** Notices name business records, so the three administrators have no inbox. */
@Component
class InboxPolicy {
    void requireReader(Actor actor) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("notification.refused.administrator"));
        }
    }
}
