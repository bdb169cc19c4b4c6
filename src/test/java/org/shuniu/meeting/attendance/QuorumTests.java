package org.shuniu.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.meeting.Meetings;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.attendance.Quorum;
import org.shuniu.meeting.domain.attendance.SignInCode;

/** MTG-19: only who presides or is a member counts; more than half must be there. */
class QuorumTests {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @ParameterizedTest
    @CsvSource({"9, 4, false", "9, 5, true", "10, 5, false", "10, 6, true", "1, 0, false", "1, 1, true"})
    void wantsMoreThanHalfOfTheMembers(int members, int present, boolean reached) {
        var quorum = Quorum.of(MeetingClass.EXECUTIVE, members(members, present), HALF);
        assertThat(quorum.isReached()).isEqualTo(reached);
        assertThat(quorum.isMissing()).isEqualTo(!reached);
    }

    @Test
    void doesNotCountObserversRecordersAndSubstitutes() {
        var list = new ArrayList<>(members(3, 1));
        list.add(person(Capacity.OBSERVER, true));
        list.add(person(Capacity.RECORDER, true));
        var substitute = person(Capacity.MEMBER, true);
        substitute.standsInFor("沈怀安");
        list.add(substitute);
        assertThat(Quorum.of(MeetingClass.PLENARY, list, HALF)).isEqualTo(new Quorum(3, 1, 2, true));
    }

    @Test
    void isNoObstacleToOtherMeetings() {
        assertThat(Quorum.of(MeetingClass.PROFESSIONAL, members(9, 0), HALF).isMissing())
                .isFalse();
        assertThat(Quorum.of(MeetingClass.TOPICAL, members(9, 0), HALF).isMissing())
                .isFalse();
    }

    @Test
    void takesTheCodeOnTheScreenAndTheOneBeforeAndNoOlderOne() {
        var code = new SignInCode("a".repeat(64), Duration.ofSeconds(60));
        Instant shown = Instant.parse("2026-02-26T01:00:10Z");
        String typed = code.at(shown);
        assertThat(typed).matches("\\d{6}");
        assertThat(code.accepts(typed, shown.plusSeconds(40))).isTrue();
        assertThat(code.accepts(" " + typed, shown.plusSeconds(60))).isTrue();
        assertThat(code.accepts(typed, shown.plusSeconds(120))).isFalse();
        assertThat(new SignInCode("b".repeat(64), Duration.ofSeconds(60)).accepts(typed, shown))
                .isFalse();
    }

    private static List<Attendee> members(int count, int present) {
        var list = new ArrayList<Attendee>();
        for (int at = 0; at < count; at++) {
            list.add(person(at == 0 ? Capacity.CHAIR : Capacity.MEMBER, at < present));
        }
        return list;
    }

    private static Attendee person(Capacity capacity, boolean present) {
        var attendee = new Attendee(1, null, capacity, new Attendee.Named(null, "员", "厅", null), 0);
        if (present) {
            attendee.signIn(Meetings.NOW);
        }
        return attendee;
    }
}
