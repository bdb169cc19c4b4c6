package org.shuniu.meeting.service.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.topic.TopicOutcome;

/** What the meeting made of a topic. */
public record DecideSlot(
        @NotNull(message = "{meeting.agenda.outcome.required}")
        TopicOutcome outcome,

        @Size(max = 500, message = "{meeting.agenda.remark.long}") @Nullable
        String remark,

        @NotNull(message = "{meeting.agenda.version.required}")
        Integer version) {}
