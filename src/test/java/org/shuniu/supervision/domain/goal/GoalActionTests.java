package org.shuniu.supervision.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.part.UnitRef;

/** The life of an annual key task (SUP-22). */
class GoalActionTests {
    private static final Instant NOON = Instant.parse("2026-01-12T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT DISCARD ISSUE",
        "ISSUED, ADJUST REPORT EXAMINE TAKE_UP CLOSE",
        "CLOSED, ''",
        "DISCARDED, ''"
    })
    void opensExactlyTheseSteps(GoalStatus from, String steps) {
        var expected = Arrays.stream(steps.split(" "))
                .filter(step -> !step.isEmpty())
                .map(GoalAction::valueOf)
                .toList();
        assertThat(GoalAction.openFrom(from)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ISSUE, ISSUED", "DISCARD, DISCARDED", "ADJUST, ISSUED", "REPORT, ISSUED", "CLOSE, CLOSED"})
    void leadsTo(GoalAction action, GoalStatus target) {
        assertThat(action.target()).isEqualTo(target);
    }

    @Test
    void refusesAReportOnADraft() {
        var goal = drafted();
        assertThatThrownBy(() -> goal.touch(GoalAction.REPORT, NOON))
                .isInstanceOf(ConflictException.class)
                .hasMessage("goal.refused.phase.DRAFT");
    }

    @Test
    void refusesToEditWhatIsDiscarded() {
        var goal = drafted();
        goal.discard(NOON);
        assertThatThrownBy(() -> goal.describe(goal.task(), goal.leadUnit(), List.of(), NOON))
                .isInstanceOf(ConflictException.class)
                .hasMessage("goal.refused.phase.DISCARDED");
    }

    private static Goal drafted() {
        var origin = new Origin(1, "高远", 2, "省政府办公厅", 3, NOON, LocalDate.parse("2026-01-12"));
        var task = new GoalTask(2026, null, null, "任务", "内容", GoalMode.ASSESS_AND_TRACK, null, null);
        return new Goal(origin, task, new UnitRef(4, "省水务厅", 4), List.of());
    }
}
