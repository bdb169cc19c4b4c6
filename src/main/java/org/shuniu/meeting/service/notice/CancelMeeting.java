package org.shuniu.meeting.service.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 取消: the meeting is not held, for this reason. */
public record CancelMeeting(
        @NotBlank(message = "{meeting.room.reason.required}") @Size(max = 300, message = "{meeting.notice.long}")
        String reason,

        int version) {}
