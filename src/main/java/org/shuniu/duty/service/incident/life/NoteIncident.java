package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody else appends to the story. */
public record NoteIncident(
        @NotBlank(message = "{incident.words.required}") @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String words) {}
