package org.shuniu.notification.service;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.notification.domain.InboxRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks own lines as read. */
@Service
@Transactional
public class InboxService {
    private final InboxRepository inbox;
    private final InboxPolicy policy;
    private final Clock clock;

    InboxService(InboxRepository inbox, InboxPolicy policy, Clock clock) {
        this.inbox = inbox;
        this.policy = policy;
        this.clock = clock;
    }

    /** Returns where the line leads; 404 for the lines of others. */
    public @Nullable String read(long id, Actor actor) {
        policy.requireReader(actor);
        return inbox.read(id, actor.personId(), clock.instant())
                .orElseThrow(NotFoundException::new)
                .link();
    }

    public int readAll(Actor actor) {
        policy.requireReader(actor);
        return inbox.readAll(actor.personId(), clock.instant());
    }
}
