package org.shuniu.meeting.service.notice.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invitations and replies: all of them for those who prepare the meeting, else only the reader's own.
 *
 * @param prepares the reader prepares the meeting
 * @param decides the reader decides on leave
 */
public record RepliesView(
        @Nullable Instant sentAt,
        @Nullable Instant replyBy,
        List<InvitationRow> rows,
        List<LeaveRow> leaves,
        boolean prepares,
        boolean decides) {
    public RepliesView {
        rows = List.copyOf(rows);
        leaves = List.copyOf(leaves);
    }

    public long answered() {
        return rows.stream().filter(InvitationRow::isAnswered).count();
    }

    public long coming() {
        return rows.stream()
                .filter(InvitationRow::isAnswered)
                .flatMap(row -> row.people().stream())
                .filter(one -> one.leaveReason() == null)
                .count();
    }

    public List<InvitationRow> open() {
        return rows.stream().filter(row -> row.sent() && !row.isAnswered()).toList();
    }
}
