package org.shuniu.meeting.service.agenda;

import jakarta.validation.constraints.NotNull;

/** One place up or down, or off the agenda, as the page was drawn. */
public record MoveSlot(
        @NotNull(message = "{meeting.agenda.version.required}")
        Integer version) {}
