package org.shuniu.meeting.service.notice.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.notice.NoticeText;
import org.shuniu.meeting.service.MeetingView;
import org.shuniu.meeting.service.notice.ApprovalRecords.Approval;

/**
 * The notice as it is printed.
 *
 * @param text null as long as none was sent
 * @param approval who approved the meeting, as far as it is known here
 * @param places rooms that are booked; empty where the venue of the meeting says it all
 */
public record NoticeView(
        MeetingView meeting,
        @Nullable NoticeText text,
        @Nullable Instant sentAt,
        @Nullable String sender,
        int rounds,
        List<Asked> asked,
        List<String> places,
        @Nullable Approval approval,
        boolean prepares) {
    /** All who are asked in one capacity. */
    public record Asked(Capacity capacity, List<String> names) {}
}
