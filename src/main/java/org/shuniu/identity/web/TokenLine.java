package org.shuniu.identity.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.service.account.TokenQueries.TokenRow;

/** A token with its times written out. */
record TokenLine(
        long id,
        String name,
        boolean writing,
        String expires,
        @Nullable String lastUsed) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    static TokenLine of(TokenRow row) {
        Instant used = row.lastUsedAt();
        return new TokenLine(
                row.id(),
                row.name(),
                row.scopes().contains("write"),
                minute(row.expiresAt()),
                used == null ? null : minute(used));
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(OFFICE));
    }
}
