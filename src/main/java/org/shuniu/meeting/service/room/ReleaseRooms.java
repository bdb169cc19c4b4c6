package org.shuniu.meeting.service.room;

import java.util.Locale;
import java.util.Set;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.MeetingAction;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the change: rooms of an application that was thrown away or refused are free again. */
@Component("meetingReleaseRooms")
class ReleaseRooms {
    private static final Set<String> STEPS = Set.of(MeetingAction.DISCARD.name(), MeetingAction.REFUSE.name());

    private final BookingService bookings;
    private final MessageSource words;

    ReleaseRooms(BookingService bookings, MessageSource words) {
        this.bookings = bookings;
        this.words = words;
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (STEPS.contains(moved.step())) {
            String reason = words.getMessage("meeting.room.reason.notHeld", null, Locale.SIMPLIFIED_CHINESE);
            bookings.release(moved.meeting().value(), reason, moved.actor());
        }
    }
}
