package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Names a matter that already follows the task up, by its number. */
public record LinkMatter(
        @NotBlank(message = "{goal.matter.required}") @Size(max = 50, message = "{goal.text.long}")
        String number,

        int version) {}
