package org.shuniu.duty.watch;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.domain.roster.Signed;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.test.util.ReflectionTestUtils;

/** Published shifts of a room of its own, far from those of the demo office. */
final class Watch {
    private final DutyRoomRepository rooms;
    private final ShiftRepository shifts;
    private final RosterRepository rosters;

    Watch(DutyRoomRepository rooms, ShiftRepository shifts, RosterRepository rosters) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.rosters = rosters;
    }

    static Instant at(String minute) {
        return OfficeTime.typed(minute).orElseThrow();
    }

    /** Another room of the organ of an existing one, with its people. */
    DutyRoom roomLike(String name, String fresh) {
        var like = named(name);
        var room = new DutyRoom(like.organId(), like.organName(), like.unitId(), fresh, like.kind());
        room.reportsTo(like.upperRoomId() == null ? null : new org.shuniu.duty.DutyRoomId(like.upperRoomId()));
        room.staffWith(like.members());
        return rooms.saveAndFlush(room);
    }

    DutyRoom named(String name) {
        return rooms.findAll().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** From that minute for so many hours: 主班, 带班领导. */
    Shift shift(DutyRoom room, String from, int hours, Actor main, Actor leader) {
        var start = at(from);
        var shift = new Shift(room.id(), roster(room, start, main).id(), start, start.plusSeconds(hours * 3600L));
        shift.man(List.of(new Officer(main.personId(), main.name(), Post.MAIN)));
        shift.lead(leader.personId(), leader.name());
        ReflectionTestUtils.setField(shift, "status", ShiftStatus.NOT_STARTED);
        return shifts.saveAndFlush(shift);
    }

    private Roster roster(DutyRoom room, Instant start, Actor maker) {
        var month = YearMonth.from(OfficeTime.day(start));
        return rosters.findByRoomIdAndFirstDay(room.id(), month.atDay(1))
                .orElseGet(
                        () -> rosters.saveAndFlush(new Roster(room, month, Rotation.PEOPLE, Signed.of(maker, start))));
    }
}
