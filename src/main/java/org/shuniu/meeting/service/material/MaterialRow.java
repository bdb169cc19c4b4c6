package org.shuniu.meeting.service.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialStatus;

/** A paper as the reader may see it. */
public record MaterialRow(
        long id,
        int version,
        String title,
        long fileId,
        int edition,
        MaterialStatus status,
        String addedBy,
        Instant addedAt,
        @Nullable Instant releasedAt) {
    static MaterialRow of(Material material) {
        return new MaterialRow(
                material.id(),
                material.version(),
                material.title(),
                material.fileId(),
                material.edition(),
                material.status(),
                material.addedBy(),
                material.addedAt(),
                material.releasedAt());
    }

    public String tone() {
        return switch (status) {
            case PREPARED -> "warning";
            case RELEASED -> "success";
            case WITHDRAWN -> "muted";
        };
    }
}
