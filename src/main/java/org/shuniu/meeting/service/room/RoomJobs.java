package org.shuniu.meeting.service.room;

import java.util.Locale;
import org.shuniu.kernel.job.OneNode;
import org.shuniu.meeting.service.Announcer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few minutes, on one node: rooms that nobody uses. */
@Component("meetingRoomJobs")
class RoomJobs {
    private static final Logger log = LoggerFactory.getLogger(RoomJobs.class);

    private final OneNode oneNode;
    private final BookingService bookings;
    private final RoomSettings settings;
    private final MessageSource words;

    RoomJobs(OneNode oneNode, BookingService bookings, RoomSettings settings, MessageSource words) {
        this.oneNode = oneNode;
        this.bookings = bookings;
        this.settings = settings;
        this.words = words;
    }

    @Scheduled(
            fixedDelayString = "${shuniu.meeting.room.interval:PT5M}",
            initialDelayString = "${shuniu.meeting.room.interval:PT5M}")
    void look() {
        oneNode.run("meeting.rooms", this::release);
    }

    private void release() {
        int minutes = settings.releaseMinutes();
        String reason = words.getMessage(
                "meeting.room.reason.unused", new Object[] {String.valueOf(minutes)}, Locale.SIMPLIFIED_CHINESE);
        int released = bookings.releaseUnused(minutes, reason, Announcer.SYSTEM);
        if (released > 0) {
            log.info("{} unused bookings released", released);
        }
    }
}
