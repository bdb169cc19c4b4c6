package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A procedure card. */
public record AddCard(
        @NotBlank(message = "{dutyroom.name.required}") @Size(max = 100, message = "{dutyroom.text.long}")
        String name,

        @NotBlank(message = "{dutyroom.card.required}") @Size(max = 1000, message = "{dutyroom.card.long}")
        String text) {}
