package org.shuniu.meeting.service.guest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A personal link.
 *
 * @param name of the person who gets it
 * @param invitationId the invitation that he or she answers, null for none
 */
public record MakeGuestLink(
        @NotBlank(message = "{meeting.notice.name.required}") @Size(max = 60, message = "{meeting.notice.long}")
        String name,

        @Nullable Long invitationId) {}
