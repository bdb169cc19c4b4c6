package org.shuniu.meeting.service.decision;

import jakarta.validation.constraints.NotNull;

/** Takes a decision back, as the page was drawn. */
public record RemoveDecision(
        @NotNull(message = "{meeting.decision.version.required}")
        Integer version) {}
