package org.shuniu.supervision.service.report;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Sends a signed report to these persons. */
public record DistributeReport(
        @NotEmpty(message = "{supervision.report.readers.required}")
        List<Long> readers,

        @NotNull(message = "{supervision.report.version.required}")
        Integer version) {}
