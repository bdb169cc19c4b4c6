package org.shuniu.supervision.service.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.report.ReportKind;

/**
 * A report about a period.
 *
 * @param matters numbers of the matters a special report is about, e.g. 督〔2026〕3号; none for a circular
 */
public record DraftReport(
        @NotNull(message = "{supervision.report.kind.required}")
        ReportKind kind,

        @NotNull(message = "{supervision.report.from.required}")
        LocalDate from,

        @NotNull(message = "{supervision.report.to.required}")
        LocalDate to,

        @Size(max = 20, message = "{supervision.report.matters.many}")
        List<String> matters) {
    public DraftReport {
        matters = Stream.ofNullable((@Nullable List<String>) matters)
                .flatMap(List::stream)
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }
}
