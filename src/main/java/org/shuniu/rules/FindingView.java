package org.shuniu.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding;
import org.springframework.context.MessageSource;

/** A finding in the reader's words, as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        String rule,
        Finding.Severity severity,
        @Nullable String field,
        @Nullable Integer line,
        @Nullable String excerpt,
        String message,
        String source,
        @Nullable String suggestion) {

    public static FindingView of(Finding finding, MessageSource words, Locale locale) {
        String message = words.getMessage(finding.key(), finding.args().toArray(), finding.key(), locale);
        return new FindingView(
                finding.rule(),
                finding.severity(),
                finding.field(),
                finding.line(),
                finding.excerpt(),
                Objects.requireNonNullElse(message, finding.key()),
                finding.source(),
                finding.suggestion());
    }
}
