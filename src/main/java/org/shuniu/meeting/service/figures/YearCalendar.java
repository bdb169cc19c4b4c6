package org.shuniu.meeting.service.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;

/** The meetings of a year by month, as far as the reader may know of them. */
public record YearCalendar(int year, List<Month> months) {
    /** A month with its meetings, in order of time. */
    public record Month(int number, List<Line> lines) {}

    /** A meeting in the calendar. */
    public record Line(
            long id,
            String title,
            MeetingClass meetingClass,
            MeetingForm form,
            MeetingStatus status,
            String organName,
            Instant startsAt,
            LocalDate firstDay,
            LocalDate lastDay) {}

    public long count() {
        return months.stream().mapToLong(month -> month.lines().size()).sum();
    }
}
