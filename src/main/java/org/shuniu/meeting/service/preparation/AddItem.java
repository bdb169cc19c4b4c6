package org.shuniu.meeting.service.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.preparation.Phase;

/** A line of the meeting's own. */
public record AddItem(
        @NotNull(message = "{meeting.preparation.phase.required}") @Nullable
        Phase phase,

        @NotBlank(message = "{meeting.preparation.words.required}") @Size(max = 120, message = "{meeting.notice.long}")
        String words) {}
