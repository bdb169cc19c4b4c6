package org.shuniu.rules.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Finding;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.Rule.Citation;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.context.i18n.LocaleContextHolder;

/** Turns what checks saw into findings with the severity and the source that the rule's data say. */
final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::rule);

    private Findings() {}

    static Finding of(Rule rule, Fault fault) {
        return new Finding(
                rule.code(),
                rule.severity(fault.mild()),
                fault.field(),
                fault.line(),
                fault.excerpt(),
                fault.key(),
                fault.args(),
                source(rule, LocaleContextHolder.getLocale()),
                fault.suggestion());
    }

    /** Hardest first, then by line. */
    static List<Finding> sorted(Stream<Finding> findings) {
        var list = findings.collect(Collectors.toCollection(ArrayList::new));
        list.sort(ORDER);
        return List.copyOf(list);
    }

    static String source(Rule rule, Locale locale) {
        String separator = locale.getLanguage().equals("en") ? "; " : "；";
        return rule.sources().stream().map(citation -> source(citation, locale)).collect(Collectors.joining(separator));
    }

    private static String source(Citation citation, Locale locale) {
        String document = citation.document().in(locale);
        String article = citation.article().in(locale);
        if (article.isEmpty()) {
            return document;
        }
        return locale.getLanguage().equals("en") ? document + ", " + article : document + article;
    }
}
