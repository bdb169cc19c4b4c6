package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Approves the plan and names the leader of the group (第八条). */
public record ApproveInspection(
        @NotNull(message = "{inspection.leader.required}") Long leaderId,

        @Nullable @Size(max = 1000, message = "{inspection.words.long}")
        String words,

        int version) {}
