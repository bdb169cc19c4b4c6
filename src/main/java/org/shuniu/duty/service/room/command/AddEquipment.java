package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A thing that is checked at every handover. */
public record AddEquipment(
        @NotBlank(message = "{dutyroom.name.required}") @Size(max = 100, message = "{dutyroom.text.long}")
        String name,

        @NotNull(message = "{dutyroom.quantity.range}")
        @Min(value = 1, message = "{dutyroom.quantity.range}")
        @Max(value = 999, message = "{dutyroom.quantity.range}")
        Integer quantity) {}
