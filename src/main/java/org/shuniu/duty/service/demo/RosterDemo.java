package org.shuniu.duty.service.demo;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Pattern;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.roster.plan.Problem;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.roster.RosterChecks;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Rosters of last, this and next month, generated and published for every room that has enough people. */
@Component
class RosterDemo implements DemoPart {
    /** Days of 24 hours are harder to place than halves: 专班 and cities before 总值班室. */
    private static final Sort LONG_SHIFTS_FIRST = Sort.by(Sort.Direction.DESC, "kind");

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    /** Rest wants at least two who take turns. */
    private static final int ENOUGH = 2;

    private final DutyRoomRepository rooms;
    private final RosterService rosters;
    private final Kept kept;
    private final Directory directory;
    private final OfficeTime time;

    RosterDemo(DutyRoomRepository rooms, RosterService rosters, Kept kept, Directory directory, OfficeTime time) {
        this.rooms = rooms;
        this.kept = kept;
        this.rosters = rosters;
        this.directory = directory;
        this.time = time;
    }

    /** What is kept of a roster, and what is wrong with it. */
    @Component("rosterDemoKept")
    record Kept(RosterRepository rosters, ShiftRepository shifts, RosterChecks checks) {}

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void load() {
        var month = YearMonth.from(time.today());
        for (var room : rooms.findAll(LONG_SHIFTS_FIRST)) {
            setUp(room);
            if (room.members(Seat.OFFICER).size() >= ENOUGH) {
                Stream.of(month.minusMonths(1), month, month.plusMonths(1)).forEach(each -> publish(room, each));
            }
        }
    }

    private static void setUp(DutyRoom room) {
        boolean general = room.kind() == RoomKind.GENERAL;
        room.runBy(Arrays.stream(DayKind.values())
                .flatMap(kind -> general ? halves(kind) : Stream.of(Pattern.of(kind, MORNING, MORNING)))
                .toList());
        if (!general) {
            room.limit(1, null);
        }
    }

    /** A month that cannot be filled waits for somebody to fill it; the office starts all the same. */
    private List<Problem> problems(RosterId id, DutyRoom room) {
        var roster = kept.rosters().findById(id.value()).orElseThrow();
        return kept.checks().of(roster, room, kept.shifts().findByRosterIdOrderByStartsAt(id.value()));
    }

    private SayRoster drawn(RosterId id) {
        return SayRoster.of(
                null, kept.rosters().findById(id.value()).orElseThrow().version());
    }

    private static Stream<Pattern> halves(DayKind kind) {
        return Stream.of(Pattern.of(kind, MORNING, EVENING), Pattern.of(kind, EVENING, MORNING));
    }

    private void publish(DutyRoom room, YearMonth month) {
        var director = directory.holders(Role.DUTY_DIRECTOR, room.organId()).get(0);
        Actor actor = directory.actor(director.personId(), director.postId()).orElseThrow();
        var id = rosters.generate(new GenerateRoster(room.id(), month, null), actor);
        rosters.submit(id, drawn(id), actor);
        if (problems(id, room).isEmpty()) {
            rosters.publish(id, drawn(id), actor);
        }
    }
}
