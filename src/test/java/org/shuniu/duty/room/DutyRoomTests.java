package org.shuniu.duty.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.DutyNetwork;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.RoomThings;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.command.PutMember;
import org.shuniu.duty.service.room.read.DirectoryQueries;
import org.shuniu.duty.service.room.read.DirectoryRow;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.room.read.RoomView;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.duty.service.watch.Equipment;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Duty rooms, their people and the network (DUTY-04, DUTY-11, DUTY-13, DUTY-14). */
@SupervisionOffice
@Transactional
class DutyRoomTests {
    private static final String GENERAL = "云江省人民政府总值班室";
    private static final String WANGCHUAN = "望川市人民政府值班室";

    @Autowired
    private MatterWalk office;

    @Autowired
    private RoomService service;

    @Autowired
    private RoomThings things;

    @Autowired
    private RoomQueries queries;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private DutyNetwork network;

    @Autowired
    private Equipment equipment;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private RosterService rosters;

    @Autowired
    private RosterQueries rosterViews;

    @Autowired
    private EntityManager entities;

    private DutyRoomId room(String name) {
        return rooms.findAll().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow()
                .roomId();
    }

    private Actor director() {
        return office.person("heyunqi");
    }

    private RoomView view(String name) {
        entities.flush();
        entities.clear();
        return queries.view(room(name), director());
    }

    private void edit(UnaryOperator<EditRoom> change) {
        service.edit(room(GENERAL), change.apply(queries.form(room(GENERAL), director())), director());
    }

    private static EditRoom with(EditRoom form, Long upper, String workday) {
        return new EditRoom(
                form.name(),
                form.kind(),
                upper,
                3,
                12,
                workday,
                form.weekend(),
                form.holiday(),
                form.workedWeekend(),
                form.version());
    }

    @Test
    void runsByItsOwnPatternsAndLimits() {
        edit(form -> with(form, null, "08:30-17:30, 17:30-08:30"));
        var view = view(GENERAL);
        assertThat(view.patterns().get(0).shifts()).isEqualTo("08:30-17:30 17:30-08:30");
        assertThat(view.limits()).isEqualTo(new RoomView.Limits(3, 12, true));
    }

    @Test
    void namesAShiftThatIsNone() {
        var refused = catchThrowableOfType(InvalidException.class, () -> edit(form -> with(form, null, "08:00-25:00")));
        assertThat(refused.problems()).extracting(Refusal::field).containsExactly("workday");
    }

    @Test
    void reportsToNoRoomBelowItself() {
        var refused = catchThrowableOfType(
                InvalidException.class,
                () -> edit(form -> with(form, room(WANGCHUAN).value(), "08:00-08:00")));
        assertThat(refused.problems()).extracting(Refusal::key).containsExactly("dutyroom.upper.circle");
    }

    @Test
    void isChangedByItsDirectorOnlyAndHiddenFromOthers() {
        assertThatThrownBy(() -> queries.form(room(GENERAL), office.person("qinlang")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> queries.form(room(GENERAL), office.person("weihang")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> queries.view(room(GENERAL), office.person("zhaoheng")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsTheOrderOfTheRotation() {
        var qinlang = office.person("qinlang").personId();
        service.put(room(GENERAL), new PutMember(qinlang, Seat.OFFICER, LocalDate.of(2026, 1, 5), 3), director());
        var officers = view(GENERAL).members().stream()
                .filter(person -> person.seat() == Seat.OFFICER)
                .toList();
        assertThat(officers).hasSize(11);
        assertThat(officers.get(2).name()).isEqualTo("秦朗");
        assertThat(officers).extracting(RoomView.Person::position).doesNotHaveDuplicates();
        service.remove(room(GENERAL), Seat.OFFICER, qinlang, director());
        assertThat(view(GENERAL).members()).noneMatch(person -> person.name().equals("秦朗"));
    }

    @Test
    void takesOnlyColleagues() {
        var stranger = office.person("weihang").personId();
        assertThatThrownBy(
                        () -> service.put(room(GENERAL), new PutMember(stranger, Seat.OFFICER, null, null), director()))
                .isInstanceOf(InvalidException.class);
    }

    /** DUTY-13: whoever has no training sits, but not as 主班. */
    @Test
    void givesNoMainSeatToTheUntrained() {
        var untrained = office.person("qinlang").personId();
        service.put(room(GENERAL), new PutMember(untrained, Seat.OFFICER, null, 1), director());
        entities.flush();
        var id = rosters.generate(new GenerateRoster(room(GENERAL).value(), YearMonth.of(2026, 10), null), director());
        var seats = rosterViews.view(id, director()).weeks().stream()
                .flatMap(List::stream)
                .flatMap(day -> day.shifts().stream())
                .flatMap(shift -> shift.officers().stream())
                .filter(officer -> officer.personId() == untrained)
                .toList();
        assertThat(seats).isNotEmpty().noneMatch(officer -> officer.main());
        assertThat(rosterViews.view(id, director()).problems()).isEmpty();
    }

    /** DUTY-14: what a handover checks: lines under their numbers, then devices, nothing twice. */
    @Test
    void listsWhatAHandoverChecks() {
        assertThat(equipment.of(room(GENERAL)))
                .extracting(Equipment.Line::name)
                .containsExactlyInAnyOrder(
                        "SECURE 8800",
                        "DIRECT 0871-5550 1010",
                        "FAX 0871-5550 1011",
                        "MOBILE 199 0000 1010",
                        "视频会商终端",
                        "卫星电话");
    }

    /** DUTY-11: up, sideways and down, each number with its last test. */
    @Test
    void seesTheNetworkFromItsOwnPlace() {
        var province = directory.directory(director());
        assertThat(province)
                .filteredOn(row -> row.name().equals(WANGCHUAN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.relation()).isEqualTo(Relation.LOWER);
                    assertThat(row.lines()).extracting(DirectoryRow.Line::kind).contains(LineKind.SECURE, LineKind.FAX);
                });
        assertThat(province).anyMatch(row -> row.roomId() == null && row.relation() == Relation.UPPER);
        var city = directory.directory(office.person("yunfan"));
        assertThat(city).extracting(DirectoryRow::relation).contains(Relation.OWN, Relation.UPPER, Relation.SAME);
        assertThat(city).noneMatch(row -> row.contactId() != null);
        assertThat(directory.directory(office.person("zhaoheng"))).isEmpty();
    }

    @Test
    void notesWhoTestedANumberLast() {
        var line = queries.view(room(WANGCHUAN), director()).lines().get(0);
        network.tested(line.id(), true, null, office.person("qinlang"));
        entities.flush();
        network.tested(line.id(), false, null, office.person("qinlang"));
        assertThat(view(WANGCHUAN).lines().get(0)).satisfies(tested -> {
            assertThat(tested.answered()).isFalse();
            assertThat(tested.testedBy()).isEqualTo("秦朗");
        });
        assertThatThrownBy(() -> network.tested(line.id(), true, null, office.person("chengyuan")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isOpenedByADirectorForTheOwnOrgan() {
        var form = EditRoom.blank();
        var named = new EditRoom(
                "云江省森林防火专班",
                RoomKind.TASK,
                room(GENERAL).value(),
                1,
                null,
                form.workday(),
                form.weekend(),
                form.holiday(),
                form.workedWeekend(),
                0);
        service.open(named, director());
        assertThat(view("云江省森林防火专班").upperName()).isEqualTo(GENERAL);
        assertThatThrownBy(() -> service.open(named, director())).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.open(named, office.person("qinlang"))).isInstanceOf(RefusedException.class);
    }
}
