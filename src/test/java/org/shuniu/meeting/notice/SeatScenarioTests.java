package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.seat.SeatRule;
import org.shuniu.meeting.service.seat.DrawSeats;
import org.shuniu.meeting.service.seat.SeatQueries;
import org.shuniu.meeting.service.seat.SeatService;
import org.shuniu.meeting.service.seat.SeatView;
import org.shuniu.meeting.service.seat.SwapSeats;
import org.shuniu.supervision.MatterWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** The leaders sit by the rank of their posts, and nobody undoes what he or she did not see. */
class SeatScenarioTests extends NoticeScenario {
    @Autowired
    private SeatService seats;

    @Autowired
    private SeatQueries plans;

    private void aViceGovernorInTheChair() {
        prepared.invite(
                meeting, Capacity.CHAIR, List.of(office.person("hansongnian").personId()), List.of(), officer);
        prepared.invite(meeting, Capacity.MEMBER, List.of(), List.of(office.organ(MatterWalk.WATER)), officer);
        prepared.invite(
                meeting,
                Capacity.MEMBER,
                Stream.of("liangruogu", "zhoumingyuan")
                        .map(account -> office.person(account).personId())
                        .toList(),
                List.of(office.organ(MatterWalk.SONGPU)),
                officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        answer(invitation(MatterWalk.WATER), liaison, line("方远", null, null));
        answer(invitation(MatterWalk.SONGPU), officer, line("许川", null, null));
        meetings.flush();
    }

    private SeatView draw(int version) {
        seats.draw(meeting.meetingId(), new DrawSeats(3, 1, 3, SeatRule.LEFT_FIRST, version), officer);
        meetings.flush();
        return plans.seats(meeting.meetingId(), officer);
    }

    @Test
    void givesTheGovernorTheMiddleWhoeverPresidesAndSeatsNobodyOfASubVenue() {
        aViceGovernorInTheChair();
        var view = draw(-1);
        assertThat(view.podium()).extracting(SeatView.Place::name).containsExactly("韩松年", "周明远", "梁若谷");
        assertThat(view.seated()).extracting(SeatView.Place::name).containsExactly("周明远", "梁若谷", "韩松年", "方远");
        assertThat(view.unseated()).isEmpty();
    }

    @Test
    void drawsAnewOnlyFromThePlanAsItIs() {
        aViceGovernorInTheChair();
        var first = draw(-1);
        assertThatThrownBy(() -> draw(-1)).isInstanceOf(ConflictException.class);
        var swap = new SwapSeats(
                first.podium().get(0).attendee(), first.podium().get(1).attendee(), first.version());
        seats.swap(meeting.meetingId(), swap, officer);
        meetings.flush();
        assertThatThrownBy(() -> draw(first.version())).isInstanceOf(ConflictException.class);
        var swapped = plans.seats(meeting.meetingId(), officer);
        assertThat(swapped.podium()).extracting(SeatView.Place::name).containsExactly("周明远", "韩松年", "梁若谷");
        assertThatThrownBy(() -> seats.swap(meeting.meetingId(), swap, officer)).isInstanceOf(ConflictException.class);
        assertThat(draw(swapped.version()).podium())
                .extracting(SeatView.Place::name)
                .containsExactly("韩松年", "周明远", "梁若谷");
    }
}
