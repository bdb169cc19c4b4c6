package org.shuniu.meeting.service.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 筹备情况汇报: who heard it, when, and what was asked for. */
public record AddBriefing(
        @NotBlank(message = "{meeting.preparation.leader.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String leader,

        @NotNull(message = "{meeting.preparation.heldOn.required}") @Nullable
        LocalDate heldOn,

        @NotBlank(message = "{meeting.preparation.words.required}") @Size(max = 1000, message = "{meeting.notice.long}")
        String words) {}
