package org.shuniu.meeting.service.material;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialStatus;

/**
 * A paper as the reader may see it.
 *
 * @param earlier editions before this one, the oldest first; for those who prepare the meeting
 */
public record MaterialRow(
        long id,
        int version,
        String title,
        long fileId,
        int edition,
        MaterialStatus status,
        String addedBy,
        Instant addedAt,
        @Nullable Instant releasedAt,
        List<Earlier> earlier) {
    /** An edition before the present one. */
    public record Earlier(long fileId, String name, String addedBy, Instant addedAt) {}

    static MaterialRow of(Material material, List<Earlier> earlier) {
        return new MaterialRow(
                material.id(),
                material.version(),
                material.title(),
                material.fileId(),
                material.edition(),
                material.status(),
                material.addedBy(),
                material.addedAt(),
                material.releasedAt(),
                earlier);
    }

    public String tone() {
        return switch (status) {
            case PREPARED -> "warning";
            case RELEASED -> "success";
            case WITHDRAWN -> "muted";
        };
    }
}
