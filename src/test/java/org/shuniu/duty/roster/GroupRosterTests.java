package org.shuniu.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.room.GroupService;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.command.PutGroup;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.room.read.RoomView;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Groups (班组) and leaders in charge in rotation, from month to month (DUTY-01, DUTY-02). */
@SupervisionOffice
@Transactional
class GroupRosterTests {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Autowired
    private MatterWalk office;

    @Autowired
    private GroupService groups;

    @Autowired
    private RoomService service;

    @Autowired
    private RoomQueries queries;

    @Autowired
    private RosterService rosters;

    @Autowired
    private RosterRepository kept;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private EntityManager entities;

    private DutyRoom room;

    @BeforeEach
    void theGeneralRoom() {
        room = rooms.findAll().stream()
                .filter(each -> each.name().equals("云江省人民政府总值班室"))
                .findFirst()
                .orElseThrow();
    }

    private Actor director() {
        return office.person("heyunqi");
    }

    private List<Long> officers() {
        return room.members(Seat.OFFICER).stream().map(Member::personId).toList();
    }

    private void group(String name, int from, int to) {
        put(new PutGroup(null, name, null, officers().subList(from, to)));
    }

    private void put(PutGroup command) {
        groups.put(room.roomId(), command, director());
        entities.flush();
    }

    private void fourGroups() {
        group("一组", 0, 3);
        group("二组", 3, 6);
        group("三组", 6, 9);
        group("四组", 9, officers().size());
    }

    private RoomView view() {
        entities.flush();
        entities.clear();
        return queries.view(room.roomId(), director());
    }

    private List<Shift> generated(YearMonth month, Rotation rotation) {
        var id = rosters.generate(new GenerateRoster(room.id(), month, rotation), director());
        entities.flush();
        return shifts.findByRosterIdOrderByStartsAt(id.value());
    }

    private void publish(RosterId id) {
        rosters.submit(id, SayRoster.of(null, version(id)), director());
        entities.flush();
        rosters.publish(id, SayRoster.of(null, version(id)), director());
        entities.flush();
    }

    private int version(RosterId id) {
        return kept.findById(id.value()).orElseThrow().version();
    }

    @Test
    void goesOnWithGroupsAndLeadersAfterThePublishedMonth() {
        fourGroups();
        var august = generated(AUGUST, Rotation.GROUP_DAYS);
        assertThat(august).allSatisfy(shift -> assertThat(shift.groupName()).isNotNull());
        publish(new RosterId(august.get(0).rosterId()));
        var september = generated(AUGUST.plusMonths(1), Rotation.GROUP_DAYS);
        var last = august.get(august.size() - 1);
        var next = september.get(0);
        var order = view().groups().stream().map(RoomView.Group::name).toList();
        int place = order.indexOf(last.groupName());
        assertThat(next.groupName()).isEqualTo(order.get((place + 1) % order.size()));
        var leaders = august.stream().map(Shift::leaderId).toList();
        assertThat(next.leaderId()).isNotEqualTo(last.leaderId());
        long most = leaders.stream()
                .filter(one -> Objects.equals(one, next.leaderId()))
                .count();
        assertThat(room.members(Seat.LEADER)).allSatisfy(leader -> assertThat(leaders.stream()
                        .filter(one -> Objects.equals(one, leader.personId()))
                        .count())
                .isGreaterThanOrEqualTo(most));
    }

    @Test
    void isPublishedUnderTheSameChecksAndGeneratedAnewTheSameWay() {
        fourGroups();
        var id = new RosterId(generated(AUGUST, Rotation.GROUP_SHIFTS).get(0).rosterId());
        rosters.regenerate(id, SayRoster.of(null, version(id)), director());
        entities.flush();
        assertThat(shifts.findByRosterIdOrderByStartsAt(id.value()))
                .allSatisfy(shift -> assertThat(shift.groupName()).isNotNull());
        publish(id);
        assertThat(kept.findById(id.value()).orElseThrow().rotation()).isEqualTo(Rotation.GROUP_SHIFTS);
    }

    @Test
    void refusesGroupsWhereThereAreNone() {
        var refused = catchThrowableOfType(InvalidException.class, () -> generated(AUGUST, Rotation.GROUP_DAYS));
        assertThat(refused.problems()).extracting(Refusal::key).containsExactly("roster.rotation.none");
    }

    @Test
    void keepsGroupsInOrderAndNobodyInTwo() {
        fourGroups();
        var first = view().groups().get(0);
        put(new PutGroup(first.id(), "甲组", 4, officers().subList(0, 2)));
        assertThat(view().groups()).extracting(RoomView.Group::name).containsExactly("二组", "三组", "四组", "甲组");
        assertThat(view().groups().get(3).members()).hasSize(2);
        assertThatThrownBy(() -> put(new PutGroup(null, "五组", null, officers().subList(3, 4))))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> put(new PutGroup(
                        null, "五组", null, List.of(office.person("weihang").personId()))))
                .isInstanceOf(InvalidException.class);
        service.remove(room.roomId(), Seat.OFFICER, officers().get(3), director());
        assertThat(view().groups().get(0).members()).hasSize(2);
        groups.remove(room.roomId(), first.id(), director());
        assertThat(view().groups()).hasSize(3);
    }

    @Test
    void isChangedByTheDirectorOnly() {
        var command = new PutGroup(null, "一组", null, officers().subList(0, 2));
        assertThatThrownBy(() -> groups.put(room.roomId(), command, office.person("qinlang")))
                .isInstanceOf(RefusedException.class);
    }
}
