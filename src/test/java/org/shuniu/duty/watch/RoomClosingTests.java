package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.duty.service.room.RoomClosing;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.command.CloseRoom;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** The end of a duty room: nothing is left open, nothing new begins, what was stays readable (DUTY-01, DUTY-06). */
@SupervisionOffice
@Transactional
class RoomClosingTests {
    private static final String NAME = "云江省防凌专班";

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private RoomService service;

    @Autowired
    private RoomClosing closing;

    @Autowired
    private RoomQueries queries;

    @Autowired
    private DutyRooms offered;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private RosterRepository kept;

    @Autowired
    private RosterService rosters;

    @Autowired
    private LogService log;

    @Autowired
    private LogQueries entries;

    @Autowired
    private EntityManager entities;

    private DutyRoom room;

    @BeforeEach
    void aTaskRoom() {
        clock.moveTo(Watch.at("2026-07-18T22:30"));
        room = rooms.findById(open().value()).orElseThrow();
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    private DutyRoomId open() {
        var blank = EditRoom.blank();
        // @formatter:off
        return service.open(new EditRoom(NAME, RoomKind.TASK, null, 1, 0, blank.workday(), blank.weekend(),
                blank.holiday(), blank.workedWeekend(), 0), director());
        // @formatter:on
    }

    private Actor director() {
        return office.person("heyunqi");
    }

    private void close() {
        entities.flush();
        closing.close(room.roomId(), new CloseRoom("汛期结束，专班撤销", room.version()), director());
        entities.flush();
    }

    private LogEntryId recorded() {
        // @formatter:off
        return log.record(new RecordEntry(room.id(), LogKind.LIAISON, null, null, null, null, null, null, "水位上涨", null, null,
                null, null, null, null, null, null, false, true), office.person("qinlang"));
        // @formatter:on
    }

    @Test
    void saysWhatIsStillOpen() {
        recorded();
        var watch = new Watch(rooms, shifts, kept);
        var qinlang = office.person("qinlang");
        var running = watch.shift(room, "2026-07-18T20:00", 12, qinlang, director());
        ReflectionTestUtils.setField(running, "status", ShiftStatus.ON_DUTY);
        watch.shift(room, "2026-07-19T08:00", 12, qinlang, director());
        watch.shift(room, "2026-07-20T08:00", 12, qinlang, director());
        watch.shift(room, "2026-07-10T08:00", 12, qinlang, director());
        var refused = catchThrowableOfType(InvalidException.class, this::close);
        assertThat(refused.problems())
                .extracting(Refusal::key)
                .containsExactly("dutyroom.close.matter.DUTY_LOG", "dutyroom.close.running", "dutyroom.close.toCome");
        assertThat(refused.problems().get(2).args()).containsExactly(2, "2026-07-19 08:00", "2026-07-20 08:00");
        assertThat(room.isOpen()).isTrue();
    }

    @Test
    void namesTheRoomsThatReportToIt() {
        var general = rooms.findAll().stream()
                .filter(each -> each.name().equals("云江省人民政府总值班室"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.inTheWay(general.roomId(), director()))
                .contains(new Refusal("dutyroom.close.below", "望川市人民政府值班室"));
    }

    @Test
    void isNotOfferedAnyMoreAndStaysReadable() {
        var entry = recorded();
        log.add(
                entry,
                LogAction.CLOSE,
                new AddNote("已处置", entries.view(entry, director()).version()),
                office.person("qinlang"));
        close();
        assertThat(offered.own(director())).noneMatch(each -> each.name().equals(NAME));
        assertThatThrownBy(this::recorded).isInstanceOf(ConflictException.class);
        assertThatThrownBy(
                        () -> rosters.generate(new GenerateRoster(room.id(), YearMonth.of(2026, 9), null), director()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> queries.form(room.roomId(), director())).isInstanceOf(ConflictException.class);
        var view = queries.view(room.roomId(), director());
        assertThat(view.edits()).isFalse();
        assertThat(view.closed()).isNotNull();
        assertThat(entries.view(entry, director()).toString()).contains("水位上涨");
        assertThat(queries.closed(director())).extracting(each -> each.name()).contains(NAME);
    }

    @Test
    void givesItsNameToAnotherAndThenCannotComeBack() {
        close();
        open();
        entities.flush();
        var again = new CloseRoom("恢复", room.version());
        assertThatThrownBy(() -> closing.reopen(room.roomId(), again, director()))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void comesBackWithAReason() {
        close();
        closing.reopen(room.roomId(), new CloseRoom("汛情再起", room.version()), director());
        entities.flush();
        assertThat(offered.own(director())).extracting(DutyRoom::name).contains(NAME);
        assertThat(queries.view(room.roomId(), director()).closed()).isNull();
    }

    @Test
    void isClosedByItsDirectorOnly() {
        for (String account : List.of("qinlang", "weihang")) {
            assertThatThrownBy(() ->
                            closing.close(room.roomId(), new CloseRoom("撤销", room.version()), office.person(account)))
                    .as(account)
                    .isInstanceOfAny(RefusedException.class, org.shuniu.kernel.error.NotFoundException.class);
        }
    }
}
