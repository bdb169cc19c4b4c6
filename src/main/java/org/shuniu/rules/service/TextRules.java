package org.shuniu.rules.service;

import java.util.Comparator;
import java.util.List;
import org.shuniu.kernel.Finding;
import org.shuniu.rules.WordingDesk;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Service;

/** The wording rules of today on plain text. */
@Service
class TextRules implements WordingDesk {
    private static final Comparator<Finding> BY_LINE =
            Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final RuleBook book;
    private final List<TextCheck> checks;

    TextRules(RuleBook book, List<TextCheck> checks) {
        this.book = book;
        this.checks = List.copyOf(checks);
    }

    @Override
    public List<Finding> read(String text) {
        Text lines = Text.of(text);
        return book.inForce(book.today()).stream()
                .flatMap(rule -> checks.stream()
                        .filter(check -> check.code().equals(rule.code()))
                        .flatMap(check -> check.checkText(lines))
                        .map(fault -> Findings.of(rule, fault)))
                .sorted(BY_LINE)
                .toList();
    }
}
