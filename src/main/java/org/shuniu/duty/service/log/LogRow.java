package org.shuniu.duty.service.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;

/** One line of the log. */
public record LogRow(
        long id,
        String roomName,
        LogKind kind,
        Instant happenedAt,
        boolean afterwards,
        @Nullable String callerUnit,
        @Nullable String callerName,
        @Nullable String callerPhone,
        @Nullable String place,
        String content,
        LogStatus status,
        String takerName,
        String recorderName,
        Instant recordedAt) {}
