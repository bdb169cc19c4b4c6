package org.shuniu.meeting.service.topic;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.stereotype.Component;

/** The door to a topic: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class TopicAccess {
    private final TopicRepository topics;
    private final TopicPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    TopicAccess(TopicRepository topics, TopicPolicy policy, Visibility visibility, Trail trail) {
        this.topics = topics;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Topic seen(TopicId id, Actor actor) {
        visibility.require(actor, id.subject());
        return topics.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the topic for this step, as the form was drawn, or says why not. */
    Topic opened(TopicId id, TopicAction action, int version, Actor actor) {
        var topic = seen(id, actor);
        policy.outOfOrder(topic, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, topic, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        if (topic.version() != version) {
            throw new ConflictException(
                    new Refusal("meeting.topic.refused.stale", topic.movedAt().toString()));
        }
        return topic;
    }

    void requireProposer(Actor actor) {
        policy.refusalToPropose(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, TopicId id, TopicAction action, Refusal refusal) {
        trail.refused(actor, "topic." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
