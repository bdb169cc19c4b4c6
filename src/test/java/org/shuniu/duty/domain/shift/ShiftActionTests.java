package org.shuniu.duty.domain.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;

class ShiftActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/duty-shift.md");
    private static final Instant EIGHT = Instant.parse("2026-07-18T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PLANNED, ''",
        "NOT_STARTED, SIGN_IN TAKE_OVER",
        "ON_DUTY, CHECK_IN OFFER TAKE_OVER",
        "TO_HAND_OVER, RECEIVE",
        "HANDED_OVER, ''"
    })
    void opensExactlyTheseStepsOfAShift(ShiftStatus from, String steps) {
        assertThat(ShiftAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void isHandedOverOnlyAfterBothSidesSigned() {
        var shift = new Shift(1, 1, EIGHT, EIGHT.plusSeconds(43_200));
        shift.man(List.of(new Officer(7, "秦朗", Post.MAIN)));
        assertThatThrownBy(() -> shift.step(ShiftAction.SIGN_IN))
                .as("not published")
                .isInstanceOf(ConflictException.class);
        shift.publish();
        shift.step(ShiftAction.SIGN_IN);
        assertThatThrownBy(() -> shift.step(ShiftAction.RECEIVE)).isInstanceOf(ConflictException.class);
        shift.step(ShiftAction.OFFER);
        shift.step(ShiftAction.RECEIVE);
        assertThat(shift.status()).isEqualTo(ShiftStatus.HANDED_OVER);
        assertThatThrownBy(() -> shift.step(ShiftAction.SIGN_IN)).isInstanceOf(ConflictException.class);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        String rows = Arrays.stream(ShiftAction.values())
                .map(action -> "| " + action + " | "
                        + Arrays.stream(ShiftStatus.values())
                                .filter(action::startsFrom)
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + " | " + action.target() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(HANDBOOK)).endsWith("|---|---|---|\n" + rows + "\n");
    }
}
