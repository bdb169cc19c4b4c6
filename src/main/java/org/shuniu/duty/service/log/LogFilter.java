package org.shuniu.duty.service.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;

/**
 * What the log is narrowed to; kept in its address.
 *
 * @param text in the words, the place or the caller
 * @param from and {@code to}: days on which it happened, both inclusive
 * @param mine only what is in the reader's own hands
 */
public record LogFilter(
        @Nullable String text,
        @Nullable Long roomId,
        @Nullable LogKind kind,
        @Nullable LogStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean mine) {}
