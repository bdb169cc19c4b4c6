package org.shuniu.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shuniu.meeting.Meetings;

/** MTG-19: leave and presence exclude each other, and neither is lost by a slip. */
class AttendeeTests {
    @Test
    void keepsLeaveWhileATickStandsAndRestoresItWhenTheTickWasAMistake() {
        var attendee = attendee();
        attendee.takeLeave("赴京开会");
        attendee.signIn(Meetings.NOW);
        assertThat(attendee.isPresent()).isTrue();
        assertThat(attendee.isOnLeave()).isFalse();
        attendee.withdrawSignIn();
        assertThat(attendee.isPresent()).isFalse();
        assertThat(attendee.leaveReason()).isEqualTo("赴京开会");
    }

    @Test
    void isNotOnLeaveThatWasGivenAfterHeOrSheCame() {
        var attendee = attendee();
        attendee.signIn(Meetings.NOW);
        attendee.takeLeave("赴京开会");
        assertThat(attendee.isOnLeave()).isFalse();
        attendee.withdrawSignIn();
        assertThat(attendee.isOnLeave()).isTrue();
    }

    @Test
    void isExpectedAnewOnAnotherDayWhateverWasSaidOrSignedBefore() {
        var there = attendee();
        there.takeLeave("出差");
        there.signIn(Meetings.NOW);
        there.expectAgain();
        there.withdrawSignIn();
        assertThat(there.isPresent()).isFalse();
        assertThat(there.isOnLeave()).isFalse();
    }

    private static Attendee attendee() {
        return new Attendee(1, null, Capacity.MEMBER, new Attendee.Named(null, "员", "厅", null), 0);
    }
}
