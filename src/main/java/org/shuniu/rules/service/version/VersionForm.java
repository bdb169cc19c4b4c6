package org.shuniu.rules.service.version;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuniu.rules.domain.Rule;
import org.springframework.context.i18n.LocaleContextHolder;

/** The form of a new version as it is first shown, and the rule that it is about. */
public record VersionForm(String code, String title, String text, AddRuleVersion command, List<Field> fields) {
    /** @param kind NUMBER, FLAG or WORDS */
    public record Field(String name, String kind, String value) {}

    static VersionForm of(Rule base, LocalDate from) {
        var locale = LocaleContextHolder.getLocale();
        var fields = new TreeMap<>(base.parameters())
                .entrySet().stream()
                        .map(entry -> new Field(entry.getKey(), kind(entry.getValue()), Typed.shown(entry.getValue())))
                        .toList();
        var typed = fields.stream().collect(Collectors.toMap(Field::name, Field::value));
        return new VersionForm(
                base.code(),
                base.title().in(locale),
                base.text().in(locale),
                new AddRuleVersion(
                        base.id(), base.profile(), base.severity(), base.overridable(), from, null, typed, ""),
                fields);
    }

    private static String kind(Object value) {
        if (value instanceof Number) {
            return "NUMBER";
        }
        return value instanceof Boolean ? "FLAG" : "WORDS";
    }
}
