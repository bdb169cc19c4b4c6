package org.shuniu.meeting.service.closing;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who states the costs of a meeting that ended, and files it. */
@Component
public class ClosingPolicy {
    private final MeetingPeople people;

    ClosingPolicy(MeetingPeople people) {
        this.people = people;
    }

    public Optional<Refusal> refusal(Actor actor, Meeting meeting) {
        return MeetingAccess.outOfOrder(meeting, MeetingAction.CLOSE)
                .or(() -> people.isPreparing(actor, meeting)
                        ? Optional.empty()
                        : Optional.of(new Refusal("meeting.closing.refused.notPreparing")));
    }

    /** The file holds everything, costs and leave too: for those who prepared it, and 秘书长 with the deputies. */
    public Optional<Refusal> refusalToFile(Actor actor, Meeting meeting) {
        boolean held = meeting.status() == MeetingStatus.ENDED || meeting.status() == MeetingStatus.CLOSED;
        return held
                ? people.isPreparing(actor, meeting) || people.isSecretary(actor, meeting)
                        ? Optional.empty()
                        : Optional.of(new Refusal("meeting.closing.refused.notPreparing"))
                : Optional.of(new Refusal("meeting.refused.phase." + meeting.status()));
    }
}
