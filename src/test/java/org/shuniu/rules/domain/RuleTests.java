package org.shuniu.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.RuleDesk.Stage;

/** DOC-07, DOC-27 and the profiles of B-15. */
class RuleTests {
    private static final LocalDate START = LocalDate.of(2012, 7, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "LAW, BLOCK, BLOCK",
        "ADMINISTRATIVE_REGULATION, BLOCK, BLOCK",
        "PARTY_REGULATION, BLOCK, BLOCK",
        "NORMATIVE_DOCUMENT, BLOCK, BLOCK",
        "NATIONAL_STANDARD, BLOCK, WARN",
        "OWN_RULE, BLOCK, WARN",
        "OWN_RULE, INFO, INFO",
        "NATIONAL_STANDARD, WARN, WARN",
    })
    void theRankOfTheSourceLimitsTheSeverity(SourceLevel level, Severity wanted, Severity spoken) {
        assertThat(rule("R01", Profile.ALL, level, wanted).severity(false)).isEqualTo(spoken);
    }

    @Test
    void aMildFaultNeverFallsBelowAdvice() {
        assertThat(rule("R01", Profile.ALL, SourceLevel.LAW, Severity.BLOCK).severity(true))
                .isEqualTo(Severity.WARN);
        assertThat(rule("R01", Profile.ALL, SourceLevel.LAW, Severity.INFO).severity(true))
                .isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({"2012-06-30, false", "2012-07-01, true", "2020-12-31, true", "2021-01-01, false"})
    void bothDaysOfValidityCount(LocalDate day, boolean inForce) {
        assertThat(rule("R01", Profile.ALL, SourceLevel.LAW, Severity.BLOCK).isInForceOn(day))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"seed, SEED", "2012, Y2012", "2024, Y2012", "local, SEED"})
    void aProfileTakesItsOwnRowElseThatOfItsBase(String profile, Profile chosen) {
        var versions = List.of(
                rule("R04", Profile.SEED, SourceLevel.NORMATIVE_DOCUMENT, Severity.BLOCK),
                rule("R04", Profile.Y2012, SourceLevel.PARTY_REGULATION, Severity.BLOCK),
                rule("R01", Profile.ALL, SourceLevel.PARTY_REGULATION, Severity.BLOCK));
        var inForce = RuleSelection.inForce(versions, START, Profile.of(profile));
        assertThat(inForce).hasSize(2);
        assertThat(inForce)
                .filteredOn(rule -> rule.code().equals("R04"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.profile()).isEqualTo(chosen));
    }

    @Test
    void aLocalRowReplacesTheDefault() {
        var versions = List.of(
                rule("R04", Profile.LOCAL, SourceLevel.OWN_RULE, Severity.WARN),
                rule("R04", Profile.SEED, SourceLevel.NORMATIVE_DOCUMENT, Severity.BLOCK));
        assertThat(RuleSelection.inForce(versions, START, Profile.LOCAL))
                .singleElement()
                .satisfies(rule -> assertThat(rule.profile()).isEqualTo(Profile.LOCAL));
    }

    private static Rule rule(String code, Profile profile, SourceLevel level, Severity severity) {
        var words = new Words("规则", "Rule");
        return new Rule(
                1,
                code,
                words,
                words,
                List.of(),
                level,
                severity,
                profile,
                Set.of(Stage.GATE),
                true,
                START,
                END,
                Map.of());
    }
}
