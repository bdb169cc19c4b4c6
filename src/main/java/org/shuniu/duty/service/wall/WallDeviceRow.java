package org.shuniu.duty.service.wall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A screen without its secret. */
public record WallDeviceRow(
        long id,
        String name,
        String room,
        String issuedBy,
        Instant issuedAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
