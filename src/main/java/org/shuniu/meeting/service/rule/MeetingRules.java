package org.shuniu.meeting.service.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.RuleInForce;
import org.shuniu.rules.RuleShelf;
import org.springframework.stereotype.Component;

/** Runs every check whose rule is in force, in the order of the rule base. */
@Component
public class MeetingRules {
    private static final String FAMILY = "M";

    private final RuleShelf shelf;
    private final OfficeTime time;
    private final Map<String, MeetingCheck> checks;

    public MeetingRules(RuleShelf shelf, OfficeTime time, List<MeetingCheck> checks) {
        this.shelf = shelf;
        this.time = time;
        this.checks = checks.stream().collect(Collectors.toMap(MeetingCheck::code, Function.identity()));
    }

    /** One line for each rule that counts today. */
    public List<RuleLine> lines(MeetingFacts facts) {
        return shelf.inForce(FAMILY, time.today()).stream()
                .filter(rule -> checks.containsKey(rule.code()))
                .map(rule -> RuleLine.of(rule, check(rule).verdict(facts, rule)))
                .toList();
    }

    private MeetingCheck check(RuleInForce rule) {
        return Objects.requireNonNull(checks.get(rule.code()));
    }

    /** A rule as it counts today, for those who ask for its parameters. */
    public Optional<RuleInForce> rule(String code) {
        return shelf.inForce(FAMILY, time.today()).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }
}
