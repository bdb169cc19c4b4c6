package org.shuniu.rules.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule with its article texts and the history of its versions; the version that counts today comes first. */
public record RuleCard(String code, String title, List<Version> versions) {

    /**
     * @param parameters name and values, as words
     * @param added by whom and why, null for what came with the rule base
     */
    public record Version(
            RuleRow rule,
            String text,
            List<Source> sources,
            List<String> stages,
            List<Parameter> parameters,
            @Nullable Added added) {}

    /** An administrator's addition. */
    public record Added(long rule, String by, Instant at, String because) {}

    /** A cited document with its own days of validity (DOC-26). */
    public record Source(
            String ruleSet,
            String document,
            String article,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean valid) {}

    /** A setting of the rule. */
    public record Parameter(String name, String value) {}
}
