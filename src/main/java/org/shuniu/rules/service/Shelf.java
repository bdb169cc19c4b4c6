package org.shuniu.rules.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.shuniu.rules.RuleInForce;
import org.shuniu.rules.RuleShelf;
import org.shuniu.rules.domain.Rule;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Hands out the rules of a family with their parameters and the words of their source. */
@Component
class Shelf implements RuleShelf {
    private final RuleBook book;

    Shelf(RuleBook book) {
        this.book = book;
    }

    @Override
    public List<RuleInForce> inForce(String family, LocalDate on) {
        var locale = LocaleContextHolder.getLocale();
        return book.inForce(on).stream()
                .filter(rule -> rule.code().startsWith(family))
                .sorted(Comparator.comparing(Rule::code))
                .map(rule -> new RuleInForce(
                        rule.code(),
                        rule.title().in(locale),
                        rule.severity(false),
                        rule.overridable(),
                        rule.parameters(),
                        Findings.source(rule, locale)))
                .toList();
    }
}
