package org.shuniu.meeting.service.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Books a room.
 *
 * @param meetingId the meeting it is for, null for another purpose
 * @param from office time such as 2026-04-13T09:00
 */
public record BookRoom(
        @NotNull(message = "{meeting.room.required}") @Nullable
        Long roomId,

        @Nullable Long meetingId,

        @Size(max = 120, message = "{meeting.room.long}") @Nullable
        String purpose,

        @NotBlank(message = "{meeting.room.time.required}") String from,

        @NotBlank(message = "{meeting.room.time.required}") String until,

        @NotNull(message = "{meeting.room.people.range}")
        @Min(value = 1, message = "{meeting.room.people.range}")
        @Max(value = 5000, message = "{meeting.room.people.range}")
        @Nullable
        Integer people) {}
