package org.shuniu.meeting.service.closing;

import jakarta.validation.constraints.NotNull;

/** Files the meeting, as the page was drawn. */
public record CloseMeeting(
        @NotNull(message = "{meeting.closing.version.required}")
        Integer version) {}
