package org.shuniu.rules.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.rules.domain.SourceLevel;

/** A source document of the rule base. */
public record RuleSetRow(
        String code,
        String title,
        @Nullable String number,
        SourceLevel level,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean valid) {}
