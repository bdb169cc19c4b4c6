package org.shuniu.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.meeting.domain.plan.PlanAction;
import org.shuniu.meeting.domain.plan.PlanStatus;

class PlanActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/meeting-plan.md");

    @ParameterizedTest
    @CsvSource({"DRAFTING, EDIT SUBMIT", "SUBMITTED, SEND_BACK JUDGE APPROVE", "APPROVED, ISSUE", "ISSUED, ''"})
    void opensExactlyTheseStepsOfAPlan(PlanStatus from, String steps) {
        assertThat(PlanAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        String rows = Arrays.stream(PlanAction.values())
                .map(action -> "| " + action + " | "
                        + Arrays.stream(PlanStatus.values())
                                .filter(action::startsFrom)
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + " | " + action.target() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(HANDBOOK)).endsWith("|---|---|---|\n" + rows + "\n");
    }
}
