package org.shuniu.supervision.service.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Other words for a draft; one paragraph a line. */
public record EditReport(
        @NotBlank(message = "{supervision.report.title.required}")
        @Size(max = 150, message = "{supervision.report.title.long}")
        String title,

        @NotBlank(message = "{supervision.report.body.required}")
        @Size(max = 50000, message = "{supervision.report.body.long}")
        String body,

        @NotNull(message = "{supervision.report.version.required}")
        Integer version) {}
