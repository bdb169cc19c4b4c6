package org.shuniu.rules.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.RuleDesk.Stage;

/**
 * One version of a rule as it stands in the rule base.
 *
 * @param text wording of the source article, shortened to what is checked
 * @param validTo last day, null while in force
 */
public record Rule(
        long id,
        String code,
        Words title,
        Words text,
        List<Citation> sources,
        SourceLevel level,
        Severity severity,
        Profile profile,
        Set<Stage> stages,
        boolean overridable,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, Object> parameters) {

    public Rule {
        sources = List.copyOf(sources);
        stages = Set.copyOf(stages);
        parameters = Map.copyOf(parameters);
    }

    /**
     * An article of a source document.
     *
     * @param ruleSet code of the document
     */
    public record Citation(
            String ruleSet,
            Words document,
            Words article,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** A list of words among the parameters, empty when there is none. */
    public List<String> words(String parameter) {
        return parameters.get(parameter) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean speaksAt(Stage stage) {
        return stages.contains(stage);
    }

    /** Severity after the limit of the source's rank; a mild fault is one step softer. */
    public Severity severity(boolean mild) {
        Severity limited = level.limit(severity);
        int step = Math.min(Severity.INFO.ordinal(), limited.ordinal() + (mild ? 1 : 0));
        return Severity.values()[step];
    }
}
