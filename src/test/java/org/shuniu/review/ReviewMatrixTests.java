package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuniu.review.Cell.Outcome;
import org.shuniu.review.Cell.Row;
import org.shuniu.review.Cell.Situation;
import org.shuniu.review.domain.CaseAction;
import org.shuniu.review.domain.ItemAction;

/** Move × mode × situation: the handbook states every outcome, the engine does the same. */
class ReviewMatrixTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/review.md");
    private static final String MARK = "<!-- made by ReviewMatrixTests from here on -->\n";

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Mode mode : Mode.values()) {
            for (Row row : Row.values()) {
                for (Situation situation : Situation.values()) {
                    cells.add(new Cell(row, situation, mode));
                }
            }
        }
        return cells;
    }

    @Test
    void everyCellHasAnOutcomeAndTheButtonsKeepTheirPromise() {
        List<Cell> cells = cells();
        System.out.println("Review matrix: " + Row.values().length + " moves × " + Mode.values().length + " modes × "
                + Situation.values().length + " situations = " + cells.size() + " cells");
        for (Cell cell : cells) {
            Outcome outcome = cell.play();
            assertThat(outcome.words()).as(cell.toString()).isNotBlank();
            assertThat(outcome.offered()).as(cell + " " + outcome.words()).isEqualTo(outcome.allowed());
        }
    }

    @Test
    void everyCellKeepsTheInvariants() {
        cells().forEach(cell -> Invariants.hold(cell.play().office().paper(), cell.toString()));
    }

    @Test
    void aRefusedMoveTellsNobodyAndWritesNothing() {
        for (Cell cell : cells()) {
            Outcome outcome = cell.play();
            if (!outcome.allowed()) {
                assertThat(outcome.written()).as(cell.toString()).isZero();
            }
        }
    }

    @Test
    void theHandbookSaysTheSame() throws IOException {
        String handbook = Files.exists(HANDBOOK) ? Files.readString(HANDBOOK) : MARK;
        String expected = handbook.substring(0, handbook.indexOf(MARK)) + MARK + tables();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "review.md"), expected);
        assertThat(handbook).as("compare target/review.md").isEqualTo(expected);
    }

    private static String tables() {
        return "\n## Statuses of a work item\n\n| action | from | to |\n| --- | --- | --- |\n"
                + Arrays.stream(ItemAction.values())
                        .map(a -> "| " + a + " | "
                                + a.from().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")) + " | "
                                + a.target() + " |\n")
                        .collect(Collectors.joining())
                + "\n## Statuses of a case\n\n| action | from | to |\n| --- | --- | --- |\n"
                + Arrays.stream(CaseAction.values())
                        .map(a -> "| " + a + " | " + a.from() + " | " + a.target() + " |\n")
                        .collect(Collectors.joining())
                + Arrays.stream(Mode.values()).map(ReviewMatrixTests::table).collect(Collectors.joining());
    }

    private static String table(Mode mode) {
        var text = new StringBuilder("\n## Moves in a step of mode " + mode + "\n");
        for (Situation situation : Situation.values()) {
            text.append("\n**").append(situation).append("**: ").append(situation.words);
            text.append("\n\n| move | outcome |\n| --- | --- |\n");
            for (Row row : Row.values()) {
                String outcome = new Cell(row, situation, mode).play().words();
                text.append("| ").append(row).append(" | ").append(outcome).append(" |\n");
            }
        }
        return text.toString();
    }
}
