package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomQueries;
import org.shuniu.meeting.service.room.RoomService;
import org.shuniu.review.Move;
import org.springframework.beans.factory.annotation.Autowired;

/** A room is held for a meeting only as long as the meeting may be held. */
class HeldRoomTests extends WithMeetings {
    // @formatter:off
    @Autowired
    private ApplicationService applications;

    @Autowired
    private RoomService rooms;

    @Autowired
    private BookingService bookings;

    @Autowired
    private RoomQueries queries;
    // @formatter:on

    private BookRoom command;
    private MeetingId id;

    @BeforeEach
    void book() {
        long room = rooms.add(
                new EditRoom("静湖会议室", "二号楼", 30, List.of(), LocalTime.of(8, 0), LocalTime.of(20, 0), null, true, 0),
                walk.person("chengzhu"));
        id = walk.drafted(walk.form("全省灌区会议", "2026-02-13"), "zhaoheng");
        command = new BookRoom(room, id.value(), "", "2026-02-13T09:00", "2026-02-13T11:30", 30);
        bookings.book(command, walk.person("zhaoheng"));
    }

    private void isFree() {
        assertThat(queries.ofMeeting(id.value(), walk.person("zhaoheng"))).isEmpty();
        assertThatThrownBy(() -> bookings.book(command, walk.person("zhaoheng")))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith("meeting.refused.phase.");
    }

    @Test
    void goesBackWithADraftThatIsThrownAway() {
        applications.discard(id, new TakeStep("并入其他会议", walk.meeting(id).version()), walk.person("zhaoheng"));
        isFree();
    }

    @Test
    void goesBackWithAnApplicationThatIsRefused() {
        walk.submit(id, "zhaoheng");
        walk.toTheLeader(id);
        assertThat(queries.ofMeeting(id.value(), walk.person("zhaoheng"))).hasSize(1);
        walk.decide(id, Move.DISAGREE, "可不开。", "shenhuaian");
        isFree();
    }
}
