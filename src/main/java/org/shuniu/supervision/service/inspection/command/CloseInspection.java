package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The report to the government with which an inspection ends (SUP-06). */
public record CloseInspection(
        @NotBlank(message = "{inspection.closing.required}") @Size(max = 8000, message = "{inspection.words.long}")
        String text,

        int version) {}
