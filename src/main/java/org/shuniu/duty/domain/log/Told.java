package org.shuniu.duty.domain.log;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom the caller has told, and when.
 *
 * @param readBack an instruction by telephone was read back to who gave it (B-4.3)
 */
@Embeddable
public record Told(
        @Column(name = "told_whom") @Nullable String whom,
        @Column(name = "told_at") @Nullable Instant at,
        @Column(name = "read_back") boolean readBack) {}
