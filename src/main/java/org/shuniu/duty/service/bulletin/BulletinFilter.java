package org.shuniu.duty.service.bulletin;

import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.bulletin.BulletinStatus;

/** What a reader looks for. */
public record BulletinFilter(
        @Nullable String text,
        @Nullable BulletinStatus status,
        @Nullable Integer year) {}
