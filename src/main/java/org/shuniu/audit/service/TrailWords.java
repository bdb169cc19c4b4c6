package org.shuniu.audit.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The codes of the trail in words. A code without words stays as it is. */
@Component
public class TrailWords {
    /** Facts whose values are codes, with the keys below which their words stand; a reason is a key itself. */
    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("reason", ""),
            Map.entry("step", "review.step."),
            Map.entry("case", "review.caseStatus."),
            Map.entry("kind", "review.routeKind."),
            Map.entry("role", "identity.role."),
            Map.entry("scope", "identity.role."),
            Map.entry("verdict", "document.verdict."),
            Map.entry("opinion", "document.countersign."),
            Map.entry("result", "document.coordination."),
            Map.entry("verb", "activity."),
            Map.entry("subjectKind", "subject."),
            Map.entry("listener", "operations.listener."),
            Map.entry("why", "audit.why."));

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    public List<TrailLine> lines(List<TrailRow> rows, Locale locale) {
        return rows.stream().map(row -> line(row, locale)).toList();
    }

    TrailLine line(TrailRow row, Locale locale) {
        String subject = row.subjectKind() == null
                ? null
                : messages.getMessage(
                        "audit.subject",
                        new Object[] {kind(row.subjectKind(), locale), String.valueOf(row.subjectId())},
                        locale);
        var details = row.facts().stream()
                .map(fact -> new TrailLine.Detail(
                        words("audit.fact." + fact.name(), fact.name(), locale), value(fact, locale)))
                .toList();
        return new TrailLine(row, words("activity." + row.verb(), row.verb(), locale), subject, details);
    }

    public String kind(String code, Locale locale) {
        return words("subject." + code, code, locale);
    }

    private String value(TrailRow.Fact fact, Locale locale) {
        String prefix = CODED.get(fact.name());
        String code = fact.value();
        if (prefix != null) {
            String key = prefix + code.replaceAll("[ ,]+", "-");
            // the arguments of a refusal are not kept
            return words(key, words("audit.value." + code, code, locale), locale)
                    .replaceAll("\\{\\d+}", "…");
        }
        return words("audit.value." + code, code, locale);
    }

    private String words(String key, String otherwise, Locale locale) {
        @Nullable String found = key.contains(" ") ? null : messages.getMessage(key, null, null, locale);
        return Objects.requireNonNullElse(found, otherwise);
    }
}
