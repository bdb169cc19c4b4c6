package org.shuniu.meeting.service.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking as this reader may know it.
 *
 * @param purpose null where the reader may not know what it is for
 * @param meetingId null where it is for no meeting that the reader may know of
 */
public record BookingView(
        long id,
        int version,
        long roomId,
        String roomName,
        @Nullable Long meetingId,
        @Nullable String purpose,
        Instant startsAt,
        Instant endsAt,
        int people,
        String unit,
        String person,
        boolean tight,
        boolean ends) {}
