package org.shuniu.supervision.domain.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.support.People;

class InstructionActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/instruction.md");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, CORRECT PROPOSE WAIVE REOPEN",
        "FOLLOWED_UP, PROPOSE DROP SETTLE",
        "WAIVED, RECONSIDER",
        "SETTLED, PROPOSE REOPEN"
    })
    void opensExactlyTheseSteps(InstructionStatus from, String steps) {
        assertThat(InstructionAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void keepsTheReasonWhileNoMatterIsNeededAndNoLonger() {
        var instruction = registered();
        instruction.waive(Waiver.by(People.drafter(), "已另行部署", NOON));
        assertThat(instruction.waiver()).isNotNull().extracting(Waiver::because).isEqualTo("已另行部署");
        assertThatThrownBy(() -> instruction.propose(NOON)).isInstanceOf(ConflictException.class);
        instruction.reconsider(NOON);
        assertThat(instruction.waiver()).isNull();
    }

    @Test
    void forgetsTheDayOfTheResultWhenItIsExaminedAgain() {
        var instruction = registered();
        instruction.propose(NOON);
        instruction.settle(TODAY, NOON);
        assertThat(instruction.settledOn()).isEqualTo(TODAY);
        instruction.reopen(NOON);
        assertThat(instruction.settledOn()).isNull();
        assertThat(instruction.status()).isEqualTo(InstructionStatus.FOLLOWED_UP);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of an instruction

                Printed from `InstructionAction`; a test compares this page with the code. DROP, SETTLE and REOPEN follow the matters of
                the instruction; nobody takes them by hand.

                | Action | From | To |
                |---|---|---|
                """);
        for (InstructionAction action : InstructionAction.values()) {
            page.append("| %s | %s | %s |%n"
                    .formatted(
                            action,
                            action.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            action.target()));
        }
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }

    private static Instruction registered() {
        return new Instruction(
                new Registration(1, "省政府办公厅", 101, "方晴", NOON, TODAY),
                new Note(7, "梁若谷", TODAY, InstructionKind.ACT_AND_REPORT, "请抓紧落实。"),
                new Paper(null, null, "水库安全情况", null),
                new Demand(InstructionUrgency.ORDINARY, 15, TODAY.plusDays(21), false, null, null, null));
    }
}
