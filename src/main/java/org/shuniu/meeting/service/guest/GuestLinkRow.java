package org.shuniu.meeting.service.guest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link without its secret. */
public record GuestLinkRow(
        long id,
        String name,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        boolean good) {}
