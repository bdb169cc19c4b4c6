package org.shuniu.duty.service.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.check.CheckStatus;

/** One line of the list of calls. */
public record CheckRow(
        long id,
        CheckKind kind,
        String toRoomName,
        Instant startedAt,
        Instant dueAt,
        CheckStatus status,
        @Nullable Instant answeredAt,
        @Nullable String answerer,
        String callerName) {
    public boolean isLate() {
        return answeredAt != null && answeredAt.isAfter(dueAt);
    }
}
