package org.shuniu.rules.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.Rule.Citation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** The rule library that opens from each finding (DOC-08); reference, no business record. */
@Service
public class RuleLibrary {
    private final RuleBook book;
    private final RuleReader reader;

    RuleLibrary(RuleBook book, RuleReader reader) {
        this.book = book;
        this.reader = reader;
    }

    /**
     * Rules in force on the day; with {@code everything} all versions.
     *
     * @param text part of code, title, article text or source, in either language
     * @param ruleSet code of a source document
     */
    public List<RuleRow> rows(@Nullable String text, @Nullable String ruleSet, LocalDate on, boolean everything) {
        Set<Long> active = activeOn(on);
        return book.all().stream()
                .filter(rule -> everything || active.contains(rule.id()))
                .filter(rule -> holds(rule, text) && cites(rule, ruleSet))
                .map(rule -> row(rule, active))
                .toList();
    }

    public RuleCard card(String code) {
        LocalDate today = book.today();
        Set<Long> active = activeOn(today);
        Map<Long, RuleCard.Added> added =
                reader.readAdded(code).stream().collect(Collectors.toMap(RuleCard.Added::rule, Function.identity()));
        List<RuleCard.Version> versions = book.all().stream()
                .filter(rule -> rule.code().equals(code))
                .sorted(Comparator.comparing((Rule rule) -> !active.contains(rule.id()))
                        .thenComparing(Rule::validFrom, Comparator.reverseOrder()))
                .map(rule -> version(rule, active, today, added.get(rule.id())))
                .toList();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return new RuleCard(code, versions.get(0).rule().title(), versions);
    }

    public List<RuleSetRow> sets() {
        return reader.readSets(book.today(), locale());
    }

    public LocalDate today() {
        return book.today();
    }

    public Profile profile() {
        return book.profile();
    }

    private Set<Long> activeOn(LocalDate day) {
        return book.inForce(day).stream().map(Rule::id).collect(Collectors.toSet());
    }

    private static RuleRow row(Rule rule, Set<Long> active) {
        return new RuleRow(
                rule.code(),
                rule.title().in(locale()),
                Findings.source(rule, locale()),
                rule.level(),
                rule.severity(false),
                rule.profile(),
                rule.overridable(),
                rule.validFrom(),
                rule.validTo(),
                active.contains(rule.id()));
    }

    private static RuleCard.Version version(
            Rule rule, Set<Long> active, LocalDate today, RuleCard.@Nullable Added added) {
        return new RuleCard.Version(
                row(rule, active),
                rule.text().in(locale()),
                rule.sources().stream().map(source -> source(source, today)).toList(),
                rule.stages().stream().sorted().map(Enum::name).toList(),
                new TreeMap<>(rule.parameters())
                        .entrySet().stream()
                                .map(entry -> new RuleCard.Parameter(entry.getKey(), words(entry.getValue())))
                                .toList(),
                added);
    }

    private static RuleCard.Source source(Citation source, LocalDate today) {
        boolean valid =
                !today.isBefore(source.validFrom()) && (source.validTo() == null || !today.isAfter(source.validTo()));
        return new RuleCard.Source(
                source.ruleSet(),
                source.document().in(locale()),
                source.article().in(locale()),
                source.validFrom(),
                source.validTo(),
                valid);
    }

    private static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : String.valueOf(value);
    }

    private static boolean holds(Rule rule, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        rule.code(),
                        rule.title().zh(),
                        rule.title().en(),
                        rule.text().zh(),
                        rule.text().en(),
                        Findings.source(rule, Locale.SIMPLIFIED_CHINESE),
                        Findings.source(rule, Locale.ENGLISH))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static boolean cites(Rule rule, @Nullable String ruleSet) {
        return ruleSet == null
                || ruleSet.isBlank()
                || rule.sources().stream().anyMatch(source -> source.ruleSet().equals(ruleSet));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
