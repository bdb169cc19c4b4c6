package org.shuniu.duty.service.room.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.Closure;

/** A room that is no longer in use, in a list. */
public record ClosedRow(
        long id,
        String name,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at) {
    static ClosedRow of(long id, String name, @Nullable Closure closure) {
        return closure == null
                ? new ClosedRow(id, name, null, null, null)
                : new ClosedRow(id, name, closure.reason(), closure.by(), closure.at());
    }
}
