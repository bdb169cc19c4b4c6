package org.shuniu.meeting.service.topic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; some ask for words. */
public record MoveTopic(
        @Size(max = 500, message = "{meeting.topic.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{meeting.topic.version.required}")
        Integer version) {}
