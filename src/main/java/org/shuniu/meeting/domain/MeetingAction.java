package org.shuniu.meeting.domain;

import static org.shuniu.meeting.domain.MeetingStatus.APPROVED;
import static org.shuniu.meeting.domain.MeetingStatus.CANCELLED;
import static org.shuniu.meeting.domain.MeetingStatus.CLOSED;
import static org.shuniu.meeting.domain.MeetingStatus.DRAFTING;
import static org.shuniu.meeting.domain.MeetingStatus.ENDED;
import static org.shuniu.meeting.domain.MeetingStatus.IN_REVIEW;
import static org.shuniu.meeting.domain.MeetingStatus.IN_SESSION;
import static org.shuniu.meeting.domain.MeetingStatus.NOTIFIED;
import static org.shuniu.meeting.domain.MeetingStatus.REFUSED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.state.AddressedTransition;
import org.shuniu.kernel.state.Transition;

/** The life of a meeting as one table: from which phases a step may be taken, where it leads, and its address. */
public enum MeetingAction implements AddressedTransition<MeetingStatus> {
    // @formatter:off
    EDIT      (EnumSet.of(DRAFTING),           DRAFTING,   "edit"),
    SUBMIT    (EnumSet.of(DRAFTING),           IN_REVIEW,  "submission"),
    /** A meeting of the rules of procedure needs no application. */
    CONVENE   (EnumSet.of(DRAFTING),           APPROVED,   "convening"),
    DISCARD   (EnumSet.of(DRAFTING),           CANCELLED,  "discard"),
    /** The last of its route agreed. */
    APPROVE   (EnumSet.of(IN_REVIEW),          APPROVED,   "approval"),
    SEND_BACK (EnumSet.of(IN_REVIEW),          DRAFTING,   "return"),
    REFUSE    (EnumSet.of(IN_REVIEW),          REFUSED,    "refusal"),
    NOTIFY    (EnumSet.of(APPROVED, NOTIFIED), NOTIFIED,   "notice"),
    /** 延期: everybody is asked again. */
    POSTPONE  (EnumSet.of(APPROVED, NOTIFIED), APPROVED,   "postponement"),
    CANCEL    (EnumSet.of(APPROVED, NOTIFIED), CANCELLED,  "cancellation"),
    OPEN      (EnumSet.of(NOTIFIED),           IN_SESSION, "opening"),
    END       (EnumSet.of(IN_SESSION),         ENDED,      "end"),
    CLOSE     (EnumSet.of(ENDED),              CLOSED,     "closing");
    // @formatter:on

    private final Set<MeetingStatus> from;
    private final MeetingStatus target;
    private final String noun;

    MeetingAction(Set<MeetingStatus> from, MeetingStatus target, String noun) {
        this.from = from;
        this.target = target;
        this.noun = noun;
    }

    public MeetingStatus target() {
        return target;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public boolean startsFrom(MeetingStatus status) {
        return from.contains(status);
    }

    public static List<MeetingAction> openFrom(MeetingStatus status) {
        return Transition.openFrom(values(), status);
    }
}
