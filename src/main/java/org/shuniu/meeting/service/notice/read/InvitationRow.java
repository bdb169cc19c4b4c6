package org.shuniu.meeting.service.notice.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;

/**
 * Who was asked and what the answer is.
 *
 * @param sent the notice went out to them
 * @param recorded written down by those who prepare the meeting (代录)
 * @param answers the reader may answer now
 */
public record InvitationRow(
        long id,
        int version,
        String name,
        boolean person,
        Capacity capacity,
        int places,
        boolean sent,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        boolean recorded,
        @Nullable String remark,
        List<GuestLine> people,
        boolean answers) {
    public InvitationRow {
        people = List.copyOf(people);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isRemovable() {
        return answeredAt == null;
    }
}
