package org.shuniu.meeting.service.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;

/**
 * A series as its page and the API show it.
 *
 * @param nextOn day of the next meeting by the rhythm; null once the series is ended
 * @param keeps this reader may change it and prepare its next meeting
 */
public record SeriesView(
        long id,
        int version,
        String name,
        SeriesKind kind,
        Rhythm rhythm,
        MeetingClass meetingClass,
        MeetingForm form,
        String venue,
        LocalDate firstOn,
        LocalTime startsAt,
        int minutes,
        String organName,
        String creatorName,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate nextOn,
        boolean keeps,
        List<Member> members,
        List<Line> history) {
    /** An organ that is asked each time. */
    public record Member(String name, Capacity capacity) {}

    /**
     * A period with its meeting, or without one.
     *
     * @param missed the period is over and none was held
     */
    public record Line(LocalDate period, @Nullable Held held, boolean missed) {}

    /** A meeting of the series. */
    public record Held(long id, String title, MeetingStatus status, Instant startsAt) {}
}
