package org.shuniu.meeting.service.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Sends the notice.
 *
 * @param approvalRef 文号 or 会议号 (MTG-12); only meetings of the rules of procedure do without
 * @param replyBy office time such as 2026-04-10T17:00
 */
public record NotifyMeeting(
        @Size(max = 100, message = "{meeting.notice.long}") @Nullable
        String approvalRef,

        @NotBlank(message = "{meeting.notice.body.required}") @Size(max = 4000, message = "{meeting.notice.long}")
        String body,

        @NotBlank(message = "{meeting.notice.contact.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String contactName,

        @NotBlank(message = "{meeting.notice.phone.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String contactPhone,

        @NotBlank(message = "{meeting.notice.replyBy.required}")
        String replyBy,

        int version) {}
