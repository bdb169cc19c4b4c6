package org.shuniu.meeting.service.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a booking back. */
public record EndBooking(
        @NotBlank(message = "{meeting.room.reason.required}") @Size(max = 200, message = "{meeting.room.long}")
        String reason,

        int version) {}
