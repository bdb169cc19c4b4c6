package org.shuniu.duty.service.room.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;

/** A duty room of the directory; {@code roomId} is null for one outside of the system, {@code contactId} for others. */
public record DirectoryRow(
        @Nullable Long roomId,
        @Nullable Long contactId,
        Relation relation,
        String name,
        String organName,
        List<Line> lines) {

    /** A number, and when it was last tried, by whom, with what result. */
    public record Line(
            long id,
            LineKind kind,
            String number,
            @Nullable String note,
            @Nullable Instant testedAt,
            @Nullable String testedBy,
            @Nullable Boolean answered) {}
}
