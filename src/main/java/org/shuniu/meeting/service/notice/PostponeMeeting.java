package org.shuniu.meeting.service.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 延期: the meeting is held at another time, for this reason; office times such as 2026-04-13T09:00. */
public record PostponeMeeting(
        @NotBlank(message = "{meeting.room.time.required}") String from,

        @NotBlank(message = "{meeting.room.time.required}") String until,

        @NotBlank(message = "{meeting.room.reason.required}") @Size(max = 300, message = "{meeting.notice.long}")
        String reason,

        int version) {}
