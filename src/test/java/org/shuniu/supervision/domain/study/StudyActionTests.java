package org.shuniu.supervision.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/supervision-study.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING  | EDIT SUBMIT DISCARD
            IN_REVIEW | APPROVE SEND_BACK
            FINISHED  | ''
            DISCARDED | ''
            """)
    void opensExactlyTheseSteps(StudyStatus from, String steps) {
        assertThat(StudyAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a research report

                Printed from `StudyAction`; a test compares this page with the code. Whoever wrote or changed it does not approve it;
                documents and topics begin from a finished one only.

                | Action | From | To |
                |---|---|---|
                """);
        for (StudyAction action : StudyAction.values()) {
            page.append("| %s | %s | %s |\n".formatted(action, action.from(), action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-supervision-study.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }
}
