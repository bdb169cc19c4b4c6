package org.shuniu.meeting.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty clerks want the same room in the same second; commits for real, so it cleans up by itself. */
@SupervisionOffice
class RoomRaceTests {
    private static final int CLERKS = 50;
    private static final String ROOM = "争用会议室";

    @Autowired
    private RoomService rooms;

    @Autowired
    private BookingService bookings;

    @Autowired
    private MatterWalk office;

    @Autowired
    private JdbcClient jdbc;

    private long room;

    @BeforeEach
    void aRoom() {
        room = rooms.add(
                new EditRoom(
                        ROOM,
                        "一号楼",
                        20,
                        List.of(Equipment.VIDEO),
                        LocalTime.of(8, 0),
                        LocalTime.of(22, 0),
                        null,
                        true,
                        0),
                office.person("chengzhu"));
    }

    @AfterEach
    void withoutTrace() {
        jdbc.sql("delete from room_booking where room_id = ?").param(room).update();
        jdbc.sql("delete from meeting_room where id = ?").param(room).update();
    }

    @Test
    void letsExactlyOneOfFiftyHaveIt() throws Exception {
        var clerk = office.person("fangqing");
        var command = new BookRoom(room, null, "处务会", "2026-02-13T09:00", "2026-02-13T10:00", 8);
        var answers = atOnce(() -> {
            try {
                bookings.book(command, clerk);
                return "booked";
            } catch (ConflictException taken) {
                return taken.refusal().key() + taken.refusal().args();
            }
        });
        assertThat(answers).filteredOn("booked"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("meeting.room.refused.taken")
                        && answer.contains("方晴")
                        && answer.contains("2026-02-13 09:00"))
                .hasSize(CLERKS - 1);
        assertThat(held()).isEqualTo(1);
    }

    /** Even for whoever gets round the service: the database itself lets only one in. */
    @Test
    void keepsOverlapsOutOfTheTableItself() throws Exception {
        var answers = atOnce(() -> {
            try {
                insert("2026-02-13 09:00+08", "2026-02-13 10:00+08");
                return "booked";
            } catch (DataIntegrityViolationException overlap) {
                return String.valueOf(overlap.getMessage()).contains("ex_room_booking_overlap") ? "overlap" : "other";
            }
        });
        assertThat(answers).filteredOn("booked"::equals).hasSize(1);
        assertThat(answers).filteredOn("overlap"::equals).hasSize(CLERKS - 1);
        insert("2026-02-13 10:00+08", "2026-02-13 11:00+08");
        assertThatThrownBy(() -> insert("2026-02-13 09:59+08", "2026-02-13 10:01+08"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void insert(String from, String until) {
        jdbc.sql("""
                        insert into room_booking (room_id, purpose, starts_at, ends_at, people, organ_id, organ_name,
                          unit_id, unit_name, person_id, person_name, booked_at, state)
                        values (?, '处务会', ?::timestamptz, ?::timestamptz, 8, 1, '办公厅', 1, '综合处', 1, '方晴', now(), 'HELD')""").params(room, from, until).update();
    }

    private long held() {
        return jdbc.sql("select count(*) from room_booking where state = 'HELD' and room_id = ?")
                .param(room)
                .query(Long.class)
                .single();
    }

    private static List<String> atOnce(Callable<String> work) throws Exception {
        var threads = Executors.newFixedThreadPool(CLERKS);
        try {
            var ready = new CountDownLatch(CLERKS);
            var futures = new ArrayList<Future<String>>();
            for (int at = 0; at < CLERKS; at++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            var answers = new ArrayList<String>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
