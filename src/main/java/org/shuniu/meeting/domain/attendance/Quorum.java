package org.shuniu.meeting.domain.attendance;

import java.math.BigDecimal;
import java.util.Collection;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.MeetingClass;

/**
 * 到会法定人数: of those who preside or are members (MTG-19), leave included; who stands in for one does not count.
 *
 * @param needed so many members must be there
 * @param required 常务会议 and 全体会议 may not be opened without
 */
public record Quorum(int members, int present, int needed, boolean required) {

    /** @param share more than this share of the members */
    public static Quorum of(MeetingClass kind, Collection<Attendee> attendees, BigDecimal share) {
        var members = attendees.stream()
                .filter(one -> one.capacity().isVoting() && one.substituteFor() == null)
                .toList();
        int present = (int) members.stream().filter(Attendee::isPresent).count();
        int needed = share.multiply(BigDecimal.valueOf(members.size())).intValue() + 1;
        return new Quorum(members.size(), present, needed, isRequired(kind));
    }

    /** 常务会议 and 全体会议 are held with a quorum only. */
    public static boolean isRequired(MeetingClass kind) {
        return kind == MeetingClass.EXECUTIVE || kind == MeetingClass.PLENARY;
    }

    public boolean isReached() {
        return present >= needed;
    }

    /** What keeps the meeting from being opened. */
    public boolean isMissing() {
        return required && !isReached();
    }
}
