package org.shuniu.duty.service.incident.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.late.LateKind;

/** 漏报, 瞒报 or 谎报 of a room below, with the evidence; 迟报 the system finds by itself. */
public record FindFault(
        @NotNull(message = "{incident.late.room.required}") @Nullable
        Long roomId,

        @NotNull(message = "{incident.late.kind.required}") @Nullable
        LateKind kind,

        @NotBlank(message = "{incident.late.evidence.required}")
        @Size(max = 2000, message = "{incident.text.long}")
        @Nullable
        String evidence) {}
