package org.shuniu.meeting.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/minutes.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING    | EDIT COMPOSE SUBMIT
            IN_REVIEW   | APPROVE SEND_BACK
            WITH_SIGNER | SEND_BACK SIGN
            SIGNED      | ISSUE
            ISSUED      | ''
            """)
    void opensExactlyTheseSteps(MinutesStatus from, String steps) {
        assertThat(MinutesAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of minutes

                Printed from `MinutesAction`; a test compares this page with the code. Drafter, reviewer and signer are three persons;
                whoever changed the words last counts as a drafter. The number is taken and the decisions are handed over for follow-up at
                the signature; ISSUE wants every decision complete.

                | Action | From | To |
                |---|---|---|
                """);
        for (MinutesAction action : MinutesAction.values()) {
            String from = action.from().stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-minutes.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }
}
