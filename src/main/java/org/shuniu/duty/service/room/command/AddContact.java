package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;

/** A duty room that is not in the system, with its number. */
public record AddContact(
        @NotNull(message = "{dutyroom.relation.required}") Relation relation,

        @NotBlank(message = "{dutyroom.name.required}") @Size(max = 100, message = "{dutyroom.text.long}")
        String name,

        @NotNull(message = "{dutyroom.line.kind.required}") LineKind lineKind,

        @NotNull(message = "{dutyroom.number.invalid}")
        @Pattern(regexp = "[0-9+() -]{3,30}", message = "{dutyroom.number.invalid}")
        String number) {}
