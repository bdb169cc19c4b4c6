package org.shuniu.meeting.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/topic.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING     | EDIT SUBMIT WITHDRAW
            SCREENING    | FIND_LAWFUL ACCEPT SEND_BACK WITHDRAW
            COORDINATING | SEND_BACK PASS SETTLE LIST WITHDRAW
            READY        | SEND_BACK APPROVE ALLOW_LATE LIST WITHDRAW
            LISTED       | PASS SETTLE UNLIST RELEASE DECIDE
            DECIDED      | PASS SETTLE DECIDE REOPEN
            SETTLED      | ''
            WITHDRAWN    | ''
            """)
    void opensExactlyTheseSteps(TopicStatus from, String steps) {
        assertThat(TopicAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a topic

                Printed from `TopicAction`; a test compares this page with the code. LIST, UNLIST, RELEASE and DECIDE are taken on the
                agenda of a meeting. PASS and SETTLE record what the coordination meeting of the secretary-general made of it (MTG-10,
                MTG-26); on its own agenda they are its outcomes. Taken off an agenda, a topic goes back to where it waited (UNLIST,
                RELEASE), also when its meeting is cancelled. REOPEN brings again what was to be revised or deferred. ALLOW_LATE approves
                although papers are late, with a reason.

                | Action | From | To |
                |---|---|---|
                """);
        for (TopicAction action : TopicAction.values()) {
            String from = action.from().stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-topic.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }
}
