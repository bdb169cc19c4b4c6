package org.shuniu.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartStatus;

class MatterActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/supervision.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED    | EDIT DROP ESTABLISH
            ESTABLISHED | ASSIGN
            UNDER_WAY   | ADD_UNIT SUBMIT
            WITH_LEADER | INSTRUCT SETTLE
            SETTLED     | CLOSE REOPEN
            CLOSED      | REOPEN
            DROPPED     | ''
            """)
    void opensExactlyTheseStepsOfAMatter(MatterStatus from, String steps) {
        assertThat(MatterAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | ASSIGN
            ASSIGNED  | RECEIVE OBJECT TRANSFER REMIND
            ADJUSTING | UPHOLD TRANSFER RELEASE REMIND
            RECEIVED  | TRANSFER FEED_BACK ASK_EXTENSION DECIDE_EXTENSION SUSPEND RESUME REMIND REPORT
            REPORTED  | SEND_BACK ACCEPT
            ACCEPTED  | REOPEN
            RELEASED  | ''
            """)
    void opensExactlyTheseStepsOfAPart(PartStatus from, String steps) {
        assertThat(PartAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        Files.writeString(Path.of("target", "lifecycle-supervision.md"), handbook());
        assertThat(Files.readString(HANDBOOK)).isEqualTo(handbook());
    }

    private static String handbook() {
        var page = new StringBuilder("""
                # Lifecycle of a matter

                Printed from `MatterAction` and `PartAction`; a test compares this page with the code.

                ## The matter

                | Action | From | To |
                |---|---|---|
                """);
        for (MatterAction action : MatterAction.values()) {
            page.append("| %s | %s | %s |%n".formatted(action, names(action.from()), action.target()));
        }
        page.append("""

                ## The part of a unit

                While a matter is under way each unit has its own part, its own clock and its own light. A step without
                target leaves the part where it is.

                | Action | From | To |
                |---|---|---|
                """);
        for (PartAction action : PartAction.values()) {
            String target = action.target() == null ? "–" : action.target().name();
            page.append("| %s | %s | %s |%n".formatted(action, names(action.from()), target));
        }
        return page.toString();
    }

    private static String names(Set<? extends Enum<?>> from) {
        return from.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
