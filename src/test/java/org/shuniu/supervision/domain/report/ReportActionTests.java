package org.shuniu.supervision.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/supervision-report.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING    | EDIT RECOUNT SUBMIT DISCARD
            IN_REVIEW   | APPROVE SEND_BACK
            WITH_SIGNER | SEND_BACK SIGN
            SIGNED      | DISTRIBUTE
            DISTRIBUTED | DISTRIBUTE
            DISCARDED   | ''
            """)
    void opensExactlyTheseSteps(ReportStatus from, String steps) {
        assertThat(ReportAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a circular or special report

                Printed from `ReportAction`; a test compares this page with the code. Drafter, reviewer and signer are three
                persons; whoever changed the words last counts as a drafter.

                | Action | From | To |
                |---|---|---|
                """);
        for (ReportAction action : ReportAction.values()) {
            String from = action.from().stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-supervision-report.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }
}
