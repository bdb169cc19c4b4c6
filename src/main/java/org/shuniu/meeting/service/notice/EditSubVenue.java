package org.shuniu.meeting.service.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a sub-venue is and who answers for it. */
public record EditSubVenue(
        @NotBlank(message = "{meeting.room.place.required}") @Size(max = 120, message = "{meeting.notice.long}")
        String place,

        @NotBlank(message = "{meeting.notice.contact.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String contactName,

        @NotBlank(message = "{meeting.notice.phone.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String contactPhone,

        int version) {}
