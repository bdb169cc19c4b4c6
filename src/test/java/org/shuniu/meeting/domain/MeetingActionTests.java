package org.shuniu.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.Meetings;

class MeetingActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/meeting.md");

    @ParameterizedTest
    @CsvSource({
        "DRAFTING, EDIT SUBMIT CONVENE DISCARD",
        "IN_REVIEW, APPROVE SEND_BACK REFUSE",
        "APPROVED, NOTIFY POSTPONE CANCEL",
        "NOTIFIED, NOTIFY POSTPONE CANCEL OPEN",
        "IN_SESSION, END",
        "ENDED, CLOSE",
        "CLOSED, ''",
        "CANCELLED, ''",
        "REFUSED, ''"
    })
    void opensExactlyTheseStepsOfAMeeting(MeetingStatus from, String steps) {
        assertThat(MeetingAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void isHeldOnlyAfterItsNoticeAndNeverTwice() {
        var meeting = Meetings.draft("全省河长制会议", "2026-04-13T09:00", "2026-04-13T11:30");
        meeting.step(MeetingAction.SUBMIT, Meetings.NOW);
        meeting.step(MeetingAction.APPROVE, Meetings.NOW);
        assertThatThrownBy(() -> meeting.step(MeetingAction.OPEN, Meetings.NOW)).isInstanceOf(ConflictException.class);
        meeting.step(MeetingAction.NOTIFY, Meetings.NOW);
        meeting.step(MeetingAction.OPEN, Meetings.NOW);
        meeting.step(MeetingAction.END, Meetings.NOW);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.ENDED);
        assertThatThrownBy(() -> meeting.step(MeetingAction.OPEN, Meetings.NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        String rows = Arrays.stream(MeetingAction.values())
                .map(action -> "| " + action + " | "
                        + Arrays.stream(MeetingStatus.values())
                                .filter(action::startsFrom)
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + " | " + action.target() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(HANDBOOK)).endsWith("|---|---|---|\n" + rows + "\n");
    }
}
