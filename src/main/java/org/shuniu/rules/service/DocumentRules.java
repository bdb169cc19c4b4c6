package org.shuniu.rules.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.RuleDesk;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.RuleOverrideRepository;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the checks whose rules are in force on the day and speak at the stage. */
@Service
@Transactional(readOnly = true)
class DocumentRules implements RuleDesk {
    private static final String EXCEPTION = "R04";

    private final RuleBook book;
    private final RuleOverrideRepository overrides;
    private final Map<String, List<DocumentCheck>> checks;

    DocumentRules(RuleBook book, RuleOverrideRepository overrides, List<DocumentCheck> checks) {
        this.book = book;
        this.overrides = overrides;
        this.checks = checks.stream().collect(Collectors.groupingBy(DocumentCheck::code));
    }

    @Override
    public List<Finding> check(SubjectRef subject, DocumentFacts facts, Set<Stage> stages, LocalDate on) {
        Set<String> lifted = Set.copyOf(overrides.liftedRules(subject.kind(), subject.id()));
        return Findings.sorted(book.inForce(on).stream()
                .filter(rule -> !(rule.overridable() && lifted.contains(rule.code())))
                .flatMap(rule -> stages.stream().filter(rule::speaksAt).max(Comparator.naturalOrder()).stream()
                        .flatMap(stage -> findings(rule, facts, stage, lifted))));
    }

    private Stream<Finding> findings(Rule rule, DocumentFacts facts, Stage stage, Set<String> lifted) {
        var context = new CheckContext(rule.parameters(), stage, lifted.contains(EXCEPTION));
        return checks.getOrDefault(rule.code(), List.of()).stream()
                .flatMap(check -> check.check(facts, context))
                .map(fault -> Findings.of(rule, fault));
    }
}
