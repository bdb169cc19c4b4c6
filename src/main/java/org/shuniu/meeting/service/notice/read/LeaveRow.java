package org.shuniu.meeting.service.notice.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.notice.LeaveStatus;

/**
 * A request for leave.
 *
 * @param decides the reader may decide on it
 */
public record LeaveRow(
        long id,
        int version,
        String name,
        String organ,
        String reason,
        String askedBy,
        Instant askedAt,
        LeaveStatus status,
        @Nullable String decidedBy,
        @Nullable String remark,
        boolean decides) {
    public boolean isOpen() {
        return status == LeaveStatus.ASKED;
    }
}
