package org.shuniu.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/proposal.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGISTERED | EDIT ASSIGN ATTACH WITHDRAW
            REPLIED    | LOG_CONTACT ATTACH RATE REDO CLOSE
            RATED      | CLOSE
            CLOSED     | ''
            WITHDRAWN  | ''
            """)
    void opensExactlyTheseSteps(ProposalStatus from, String steps) {
        assertThat(ProposalAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void answersOnlyWhileTheClockRuns() {
        assertThat(ProposalAction.REPLY.from()).allMatch(ProposalStatus::isRunning);
        assertThat(ProposalAction.RECORD_REPLY.from()).isEqualTo(ProposalAction.REPLY.from());
    }

    @Test
    void endsInTwoPhasesOnly() {
        assertThat(Arrays.stream(ProposalStatus.values())
                        .filter(status -> ProposalAction.openFrom(status).isEmpty()))
                .containsExactly(ProposalStatus.CLOSED, ProposalStatus.WITHDRAWN)
                .allMatch(ProposalStatus::isFinal);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        Files.writeString(Path.of("target", "lifecycle-proposal.md"), handbook());
        assertThat(Files.readString(HANDBOOK)).isEqualTo(handbook());
    }

    private static String handbook() {
        var page = new StringBuilder("""
                # Lifecycle of a proposal

                Printed from `ProposalAction`; a test compares this page with the code. With several units the phase
                follows the slowest: ACCEPT reaches its target when the last unit that has to answer has accepted, REPLY
                and RECORD_REPLY when the last has answered. REPLY follows from the dispatch of the letter, REDO from a
                rating 不满意.

                | Action | From | To | By hand |
                |---|---|---|---|
                """);
        for (ProposalAction action : ProposalAction.values()) {
            page.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            action,
                            action.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            action.target().map(Enum::name).orElse("as it was"),
                            action.isByHand() ? "yes" : "no"));
        }
        return page.toString();
    }
}
