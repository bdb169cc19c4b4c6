package org.shuniu.meeting.service.reply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.notice.LeaveAction;

/** Gives leave or does not; words are wanted for the latter. */
public record DecideLeave(
        @NotNull(message = "{meeting.notice.leave.required}") @Nullable
        LeaveAction decision,

        @Size(max = 200, message = "{meeting.notice.long}") @Nullable
        String remark,

        int version) {}
