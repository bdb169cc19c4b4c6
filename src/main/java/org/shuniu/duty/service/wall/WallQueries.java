package org.shuniu.duty.service.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.WallScreen;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a wall screen shows: who is on duty now and next, and what the areas of the module add. */
@Service
@Transactional(readOnly = true)
public class WallQueries {
    private static final Duration AHEAD = Duration.ofDays(2);

    private final DutyRooms rooms;
    private final ShiftRepository shifts;
    private final List<WallPart> parts;
    private final OfficeTime time;

    WallQueries(DutyRooms rooms, ShiftRepository shifts, ObjectProvider<WallPart> parts, OfficeTime time) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(WallPart::order)).toList();
        this.time = time;
    }

    public WallView board(WallScreen screen) {
        var room = rooms.room(new DutyRoomId(screen.roomId()));
        Instant now = time.now();
        var ahead = shifts.published(List.of(room.id()), now, now.plus(AHEAD));
        return new WallView(
                room.organName(),
                room.name(),
                now,
                first(ahead.stream().filter(shift -> shift.isAt(now)).findFirst()),
                first(ahead.stream()
                        .filter(shift -> shift.startsAt().isAfter(now))
                        .findFirst()),
                parts.stream().map(part -> part.panel(room, now)).toList());
    }

    private static WallView.@Nullable Watch first(Optional<Shift> found) {
        return found.map(shift -> new WallView.Watch(
                        shift.startsAt(),
                        shift.endsAt(),
                        shift.leaderName(),
                        names(shift, Post.MAIN),
                        names(shift, Post.SECOND)))
                .orElse(null);
    }

    private static List<String> names(Shift shift, Post post) {
        return shift.officers().stream()
                .filter(officer -> officer.post() == post)
                .map(Officer::personName)
                .toList();
    }
}
