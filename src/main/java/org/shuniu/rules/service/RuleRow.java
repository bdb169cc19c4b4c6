package org.shuniu.rules.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.domain.SourceLevel;

/**
 * One version of a rule in the library.
 *
 * @param active in force on the day asked for, in the profile of this installation
 */
public record RuleRow(
        String code,
        String title,
        String source,
        SourceLevel level,
        Severity severity,
        Profile profile,
        boolean overridable,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean active) {}
