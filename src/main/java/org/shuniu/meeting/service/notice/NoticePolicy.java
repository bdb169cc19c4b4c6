package org.shuniu.meeting.service.notice;

import java.util.Objects;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who prepares a meeting may ask people to it, move it and call it off; asked by buttons and commands alike. */
@Component
public class NoticePolicy {
    private final MeetingPeople people;

    NoticePolicy(MeetingPeople people) {
        this.people = people;
    }

    public Optional<Refusal> prepares(Actor actor, Meeting meeting) {
        return people.isPreparing(actor, meeting)
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.notice.refused.notPreparing"));
    }

    /** Nobody decides on leave of his or her own, not even in the chair. */
    public Optional<Refusal> ownLeave(Actor actor, Attendee attendee) {
        return Objects.equals(attendee.personId(), actor.personId())
                ? Optional.of(new Refusal("meeting.notice.refused.ownLeave"))
                : Optional.empty();
    }

    /** Those who prepare it, and whoever is in the chair. */
    public Optional<Refusal> decidesLeave(Actor actor, Meeting meeting, Optional<Capacity> own) {
        return own.filter(Capacity.CHAIR::equals).isPresent() ? Optional.empty() : prepares(actor, meeting);
    }
}
