package org.shuniu.operations.service;

import java.util.Map;
import java.util.UUID;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;

/**
 * An operator gives failed listeners another try, also those that the job has given up. The listeners run after the
 * answer, so there is no transaction around it.
 */
@Service
public class ResubmitService {
    private static final String VERB = "operations.RESUBMIT";

    private final EventQueries events;
    private final ResubmitEvents resubmission;
    private final OperationsPolicy policy;
    private final Trail trail;

    ResubmitService(EventQueries events, ResubmitEvents resubmission, OperationsPolicy policy, Trail trail) {
        this.events = events;
        this.resubmission = resubmission;
        this.policy = policy;
        this.trail = trail;
    }

    public void resubmit(UUID id, Actor actor) {
        policy.requireOperator(actor);
        EventLine line = events.line(id).orElseThrow(NotFoundException::new);
        if (!line.isFailed()) {
            throw new ConflictException(new Refusal("operations.conflict.running"));
        }
        trail.record(
                actor, VERB, null, Map.of("listener", line.listener(), "event", line.type(), "publication", "" + id));
        resubmission.again(publication -> publication.getIdentifier().equals(id));
        requireTaken(line);
    }

    /** The registry passes over events whose type is not there any more. */
    private void requireTaken(EventLine before) {
        boolean untouched = events.line(before.id())
                .filter(after -> after.isFailed() && after.attempts() == before.attempts())
                .isPresent();
        if (untouched) {
            throw new ConflictException(new Refusal("operations.conflict.unknownType", before.type()));
        }
    }

    /** All that have failed; answers with their number. */
    public long resubmitAll(Actor actor) {
        long failures = events.failures(actor);
        trail.record(actor, VERB, null, Map.of("count", "" + failures));
        resubmission.again(publication -> true);
        return failures;
    }
}
