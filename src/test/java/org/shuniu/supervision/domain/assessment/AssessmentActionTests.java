package org.shuniu.supervision.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.By;

class AssessmentActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/supervision-assessment.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN      | COLLECT ADD SHOW
            SHOWN     | OBJECT ANSWER CONFIRM
            CONFIRMED | ''
            """)
    void opensExactlyTheseSteps(AssessmentStatus from, String steps) {
        assertThat(AssessmentAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a score sheet of supervision

                Printed from `AssessmentAction`; a test compares this page with the code. The unit reads its own sheet from SHOWN on;
                whoever drew it up or entered a line by hand does not confirm it.

                | Action | From | To |
                |---|---|---|
                """);
        for (AssessmentAction action : AssessmentAction.values()) {
            String from = action.from().stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-supervision-assessment.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }

    @Test
    void countsWithWhatIsInForceOnTheDay() {
        var by = new By(1, "闻璟", "督查处", Instant.EPOCH);
        var criteria = new Criteria(List.of(
                new Criterion(1, new Weight(Fact.OVERDUE, -5, 0), LocalDate.parse("2026-01-01"), "起", by),
                new Criterion(1, new Weight(Fact.OVERDUE, -8, 0), LocalDate.parse("2026-03-01"), "从严", by)));
        assertThat(criteria.of(Fact.OVERDUE, LocalDate.parse("2025-12-31")).points())
                .isZero();
        assertThat(criteria.of(Fact.OVERDUE, LocalDate.parse("2026-02-28")).points())
                .isEqualTo(-5);
        assertThat(criteria.of(Fact.OVERDUE, LocalDate.parse("2026-03-01")).points())
                .isEqualTo(-8);
    }

    @Test
    void keepsTheSumOfAFactWithinItsLimit() {
        assertThat(new Weight(Fact.ON_TIME, 1, 10).limited(14)).isEqualTo(10);
        assertThat(new Weight(Fact.OVERDUE, -5, 10).limited(-25)).isEqualTo(-10);
        assertThat(new Weight(Fact.OVERDUE, -5, 0).limited(-25)).isEqualTo(-25);
    }
}
