package org.shuniu.meeting.service;

import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingRepository;
import org.springframework.stereotype.Component;

/** The door to a meeting: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class MeetingAccess {
    private final MeetingRepository meetings;
    private final Visibility visibility;
    private final Trail trail;

    public MeetingAccess(MeetingRepository meetings, Visibility visibility, Trail trail) {
        this.meetings = meetings;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    public Meeting seen(MeetingId id, Actor actor) {
        visibility.require(actor, id.subject());
        return meetings.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the meeting for a step of its life, as the form was drawn. */
    public Meeting opened(MeetingId id, MeetingAction action, int version, Actor actor) {
        var meeting = seen(id, actor);
        outOfOrder(meeting, action).ifPresent(refusal -> {
            turnedAway(actor, id, action.name(), refusal);
            throw new ConflictException(refusal);
        });
        unchanged(meeting, version);
        return meeting;
    }

    /** 409 when somebody changed the meeting since the form was drawn. */
    public void unchanged(Meeting meeting, int version) {
        if (meeting.version() != version) {
            throw new ConflictException(
                    new Refusal("meeting.refused.stale", meeting.movedAt().toString()));
        }
    }

    /** 403 with the reason, logged, when there is one. */
    public void require(Optional<Refusal> refusal, Meeting meeting, String step, Actor actor) {
        refusal.ifPresent(reason -> {
            turnedAway(actor, meeting.meetingId(), step, reason);
            throw new RefusedException(reason);
        });
    }

    /** The meeting is in another phase: somebody moved first. */
    public static Optional<Refusal> outOfOrder(Meeting meeting, MeetingAction action) {
        return action.startsFrom(meeting.status())
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.refused.phase." + meeting.status()));
    }

    private void turnedAway(Actor actor, MeetingId id, String step, Refusal refusal) {
        trail.refused(actor, "meeting." + step, id.subject(), Map.of("reason", refusal.key()));
    }
}
