package org.shuniu.meeting.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.domain.material.MaterialAction;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.domain.notice.LeaveAction;
import org.shuniu.meeting.domain.notice.LeaveStatus;
import org.shuniu.meeting.domain.room.BookingAction;
import org.shuniu.meeting.domain.room.BookingState;

class LogisticsLifecycleTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/meeting-logistics.md");

    @Test
    void standInTheHandbookAsTheyAre() throws IOException {
        assertThat(Files.readString(HANDBOOK))
                .contains(table(
                        BookingAction.values(),
                        BookingState.values(),
                        BookingAction::startsFrom,
                        BookingAction::target))
                .contains(
                        table(LeaveAction.values(), LeaveStatus.values(), LeaveAction::startsFrom, LeaveAction::target))
                .contains(table(
                        MaterialAction.values(),
                        MaterialStatus.values(),
                        MaterialAction::startsFrom,
                        MaterialAction::target));
    }

    private static <A, S> String table(A[] actions, S[] states, BiPredicate<A, S> startsFrom, Function<A, S> target) {
        return "|---|---|---|\n"
                + Arrays.stream(actions)
                        .map(action -> "| " + action + " | "
                                + Arrays.stream(states)
                                        .filter(state -> startsFrom.test(action, state))
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + " | " + target.apply(action) + " |\n")
                        .collect(Collectors.joining());
    }
}
