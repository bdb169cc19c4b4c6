package org.shuniu.duty.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.domain.swap.SwapStatus;

class RosterActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/roster.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING  | GENERATE EDIT SUBMIT
            IN_REVIEW | RETURN PUBLISH
            PUBLISHED | SWAP LEAD
            """)
    void opensExactlyTheseStepsOfARoster(RosterStatus from, String steps) {
        assertThat(RosterAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKED     | AGREE DECLINE WITHDRAW
            AGREED    | CONSENT REFUSE WITHDRAW
            DONE      | ''
            DECLINED  | ''
            REFUSED   | ''
            WITHDRAWN | ''
            """)
    void opensExactlyTheseStepsOfASwap(SwapStatus from, String steps) {
        assertThat(SwapAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void rosterAndSwapStandInTheHandbookAsTheyAre() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a roster and of a swap

                Printed from `RosterAction` and `SwapAction`; a test compares this page with the code. Duty people of the organ
                make and submit a roster, the director returns or publishes it; publication is refused while anything is wrong with
                it, and names another leader in charge (LEAD) of a shift that has not begun. A swap is agreed by the partner and
                consented to by the leader in charge of the shift, both before it begins.

                ## Roster

                | Action | From | To |
                |---|---|---|
                """);
        for (RosterAction action : RosterAction.values()) {
            page.append("| %s | %s | %s |\n".formatted(action, action.from(), action.target()));
        }
        page.append("\n## Swap\n\n| Action | From | To |\n|---|---|---|\n");
        for (SwapAction action : SwapAction.values()) {
            String from = action.from().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }
}
