package org.shuniu.meeting.service.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.attendance.Quorum;
import org.shuniu.meeting.service.MeetingView;

/**
 * Who came. Everybody invited sees the numbers; the list is for those who run the meeting or chair it, and a liaison
 * sees the people of the own organ.
 *
 * @param closed why nobody signs in now, null when people can
 * @param own how the reader stands on the list, null when not on it
 * @param runs the reader opens and ends the meeting
 * @param reads the reader sees the whole list
 * @param corrects the meeting is over, but the reader may still put the list right
 */
public record AttendanceView(
        MeetingView meeting,
        List<AttendanceRow> rows,
        Numbers numbers,
        Quorum quorum,
        @Nullable Refusal closed,
        @Nullable AttendanceRow own,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        boolean runs,
        boolean reads,
        boolean corrects) {
    public AttendanceView {
        rows = List.copyOf(rows);
    }

    /** @param expected without those on leave */
    public record Numbers(long expected, long present, long late, long onLeave, long substitutes) {
        static Numbers of(List<AttendanceRow> rows) {
            return new Numbers(
                    rows.stream()
                            .filter(row -> row.state() != AttendanceRow.State.ON_LEAVE)
                            .count(),
                    rows.stream().filter(AttendanceRow::isPresent).count(),
                    rows.stream()
                            .filter(row -> row.state() == AttendanceRow.State.LATE)
                            .count(),
                    rows.stream()
                            .filter(row -> row.state() == AttendanceRow.State.ON_LEAVE)
                            .count(),
                    rows.stream().filter(row -> row.substituteFor() != null).count());
        }
    }

    public boolean marks() {
        return corrects || closed == null && (runs || !rows.isEmpty());
    }
}
