package org.shuniu.meeting.service.application;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingOrigin;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** The door to an application: the meeting's door, then the policy of the step. */
@Component
public class ApplicationDoor {
    private final MeetingAccess access;
    private final ApplicationPolicy policy;
    private final MeetingPeople people;
    private final ReviewDesk cases;

    ApplicationDoor(MeetingAccess access, ApplicationPolicy policy, MeetingPeople people, ReviewDesk cases) {
        this.access = access;
        this.policy = policy;
        this.people = people;
        this.cases = cases;
    }

    /** Opens the meeting for a step, or says why not. */
    public Meeting opened(MeetingId id, MeetingAction action, int version, Actor actor) {
        var meeting = access.opened(id, action, version, actor);
        access.require(policy.refusal(actor, meeting, action), meeting, action.name(), actor);
        return meeting;
    }

    /** The same for the form of the step, whatever version it is. */
    public Meeting openedNow(MeetingId id, MeetingAction action, Actor actor) {
        return opened(id, action, access.seen(id, actor).version(), actor);
    }

    public void requireDrafter(Actor actor, MeetingClass meetingClass) {
        policy.refusalToDraft(actor)
                .or(() -> policy.refusalOfClass(actor, meetingClass))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
    }

    MeetingOrigin origin(Actor actor, OfficeTime time) {
        return new MeetingOrigin(
                actor.organId(),
                actor.organName(),
                actor.unitId(),
                actor.unitName(),
                people.government(actor.organId()),
                actor.personId(),
                actor.name(),
                time.now(),
                time.today());
    }

    ReviewDesk cases() {
        return cases;
    }

    /** A draft that came back and is thrown away leaves no case open. */
    void endCase(Meeting meeting, @Nullable String words, Actor actor) {
        var subject = meeting.meetingId().subject();
        if (cases.openStep(subject).isPresent()) {
            cases.terminate(subject, words == null || words.isBlank() ? meeting.title() : words.strip(), actor);
        }
    }
}
