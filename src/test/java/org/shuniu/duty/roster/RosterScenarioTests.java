package org.shuniu.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.SlotService;
import org.shuniu.duty.service.roster.command.EditSlot;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios 1 and 2 of the duty domain, and who may do what with a roster (DUTY-01, DUTY-02, DUTY-13). */
@SupervisionOffice
@Transactional
class RosterScenarioTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    private MatterWalk office;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SlotService slots;

    @Autowired
    private RosterRepository kept;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private EntityManager entities;

    private DutyRoom room(String name) {
        return rooms.findAll().stream()
                .filter(room -> room.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Actor director() {
        return office.person("heyunqi");
    }

    private RosterId generated(String room) {
        return rosters.generate(new GenerateRoster(room(room).id(), OCTOBER, null), director());
    }

    private SayRoster say(RosterId id, @Nullable String words) {
        return SayRoster.of(words, kept.findById(id.value()).orElseThrow().version());
    }

    private void submit(RosterId id) {
        rosters.submit(id, say(id, null), director());
        entities.flush();
    }

    private void sendBack(RosterId id) {
        rosters.sendBack(id, say(id, "补齐"), director());
        entities.flush();
    }

    private Shift beginning(RosterId id, int day, int hour) {
        var at = OfficeTime.at(OCTOBER.atDay(day), LocalTime.of(hour, 0));
        return shifts.findByRosterIdOrderByStartsAt(id.value()).stream()
                .filter(shift -> shift.startsAt().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private EditSlot as(Shift shift, String from, @Nullable Long leader) {
        return new EditSlot(
                from,
                OfficeTime.field(shift.endsAt()),
                shift.main().map(Officer::personId).orElse(null),
                shift.officers().stream()
                        .filter(officer -> officer.post() == Post.SECOND)
                        .map(Officer::personId)
                        .toList(),
                leader,
                kept.findById(shift.rosterId()).orElseThrow().version());
    }

    private void edit(Shift shift, String from, @Nullable Long leader) {
        slots.edit(new RosterId(shift.rosterId()), shift.id(), as(shift, from, leader), director());
        entities.flush();
    }

    private List<String> whatStopsPublishing(RosterId id) {
        var refused =
                catchThrowableOfType(InvalidException.class, () -> rosters.publish(id, say(id, null), director()));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(problem -> problem.key() + " "
                                + String.join(
                                        " ",
                                        problem.args().stream()
                                                .map(String::valueOf)
                                                .toList()))
                        .map(String::strip)
                        .toList();
    }

    /** Scenario 1: a gap from 20:00 to 24:00 is listed, then the missing leader of the 5th. */
    @Test
    void scenario1RefusesTheGapThenTheMissingLeader() {
        var id = generated("总值班室");
        var night = beginning(id, 3, 20);
        edit(night, "2026-10-04T00:00", night.leaderId());
        submit(id);
        assertThat(whatStopsPublishing(id)).containsExactly("roster.problem.GAP 2026-10-03 20:00–24:00");
        sendBack(id);
        edit(night, "2026-10-03T20:00", night.leaderId());
        var fifth = beginning(id, 5, 8);
        edit(fifth, "2026-10-05T08:00", null);
        submit(id);
        assertThat(whatStopsPublishing(id)).containsExactly("roster.problem.NO_LEADER 2026-10-05 08:00–20:00");
        sendBack(id);
        edit(fifth, "2026-10-05T08:00", night.leaderId());
        submit(id);
        assertThat(whatStopsPublishing(id)).isEmpty();
        assertThat(kept.findById(id.value()).orElseThrow().status()).isEqualTo(RosterStatus.PUBLISHED);
        assertThat(shifts.findByRosterIdOrderByStartsAt(id.value()))
                .hasSize(62)
                .allMatch(shift -> shift.status() == ShiftStatus.NOT_STARTED);
    }

    /** Scenario 2: 秦朗 cannot be in 总值班室 and in 防汛专班 at once; generation itself avoids it. */
    @Test
    void scenario2RefusesQinLangInTwoRooms() {
        var general = generated("总值班室");
        var task = generated("防汛专班");
        submit(task);
        var qinlang = office.person("qinlang");
        var his = shifts.findByRosterIdOrderByStartsAt(general.value()).stream()
                .filter(shift -> shift.main().map(Officer::personId).equals(Optional.of(qinlang.personId())))
                .findFirst()
                .orElseThrow();
        assertThat(shifts.findByRosterIdOrderByStartsAt(task.value()))
                .noneMatch(shift -> shift.isManned(qinlang.personId())
                        && shift.startsAt().isBefore(his.endsAt())
                        && shift.endsAt().isAfter(his.startsAt()));
        var there = shifts.findByRosterIdOrderByStartsAt(task.value()).stream()
                .filter(shift -> shift.isAt(his.startsAt()))
                .findFirst()
                .orElseThrow();
        there.man(List.of(new Officer(qinlang.personId(), "秦朗", Post.MAIN)));
        entities.flush();
        assertThat(whatStopsPublishing(task))
                .anyMatch(line -> line.startsWith("roster.problem.DOUBLE_BOOKED")
                        && line.contains("秦朗")
                        && line.endsWith("云江省人民政府总值班室"));
    }

    @Test
    void isMadeByThoseOnDutyAndPublishedByTheDirector() {
        var id = rosters.generate(new GenerateRoster(room("总值班室").id(), OCTOBER, null), office.person("qinlang"));
        rosters.submit(id, say(id, null), office.person("qinlang"));
        entities.flush();
        assertThatThrownBy(() -> rosters.publish(id, say(id, null), office.person("qinlang")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> rosters.publish(id, say(id, null), office.person("fangqing")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rosters.submit(id, say(id, null), director())).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> rosters.generate(
                        new GenerateRoster(room("总值班室").id(), OCTOBER.plusMonths(1), null), office.person("weihang")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void hasOneRosterForAMonth() {
        generated("总值班室");
        assertThatThrownBy(() -> generated("总值班室")).isInstanceOf(InvalidException.class);
    }

    @Test
    void startsLifeWithPublishedRostersAroundToday() {
        var today = LocalDate.of(2026, 2, 12);
        for (String name : List.of("总值班室", "防汛专班", "望川市人民政府值班室", "松岭市人民政府值班室")) {
            var room = room(name);
            assertThat(Stream.of(-1, 0, 1)
                            .map(months -> YearMonth.from(today).plusMonths(months))
                            .map(month -> kept.findByRoomIdAndFirstDay(room.id(), month.atDay(1))
                                    .orElseThrow()
                                    .status()))
                    .as(name)
                    .containsOnly(RosterStatus.PUBLISHED);
        }
    }
}
