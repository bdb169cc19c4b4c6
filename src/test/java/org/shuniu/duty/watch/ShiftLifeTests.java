package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.handover.CheckIn;
import org.shuniu.duty.service.handover.DaySummary;
import org.shuniu.duty.service.handover.DeskQueries;
import org.shuniu.duty.service.handover.HandOver;
import org.shuniu.duty.service.handover.ShiftQueries;
import org.shuniu.duty.service.handover.ShiftService;
import org.shuniu.duty.service.handover.ShiftView;
import org.shuniu.duty.service.handover.SignIn;
import org.shuniu.duty.service.handover.TakeOver;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A room is handed from shift to shift with everything that is not finished (C3, DUTY-14). */
@SupervisionOffice
@Transactional
class ShiftLifeTests {
    private static final List<String> ALL = List.of("SECURE_PHONE", "DIRECT_PHONE", "FAX");

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private RosterRepository rosters;

    @Autowired
    private ShiftRepository kept;

    @Autowired
    private ShiftService shifts;

    @Autowired
    private ShiftQueries queries;

    @Autowired
    private LogService log;

    @Autowired
    private LogQueries entries;

    @Autowired
    private DeskQueries desks;

    @Autowired
    private DaySummary days;

    @Autowired
    private EntityManager entities;

    private DutyRoom room;
    private Shift day;
    private Shift night;

    @BeforeEach
    void twoShiftsOfOneRoom() {
        var watch = new Watch(rooms, kept, rosters);
        room = watch.roomLike("云江省防汛专班", "夜航值班室");
        day = watch.shift(room, "2026-07-18T08:00", 12, person("qinlang"), person("jiangfan"));
        night = watch.shift(room, "2026-07-18T20:00", 12, person("fangzhou"), person("luwenzhou"));
        clock.moveTo(Watch.at("2026-07-18T08:00"));
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void goesFromHandToHandWithEveryOpenMatter() {
        signIn(day, "qinlang");
        var open = record("望川市报告辖区暴雨，请求协调排涝设备。", true);
        var closed = record("松岭市询问值班电话。", false);
        clock.moveTo(Watch.at("2026-07-18T19:50"));
        shifts.handOver(id(day), new HandOver(ALL, null, version(day)), person("qinlang"));
        assertThat(status(day)).isEqualTo(ShiftStatus.TO_HAND_OVER);

        clock.moveTo(Watch.at("2026-07-18T19:55"));
        var refused = catchThrowableOfType(InvalidException.class, () -> signIn(night, "fangzhou"));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).asString().contains("望川市报告辖区暴雨"));
        assertThat(status(night)).isEqualTo(ShiftStatus.NOT_STARTED);

        shifts.signIn(
                id(night), new SignIn(List.of("DUTY_LOG-" + open.value()), null, version(night)), person("fangzhou"));
        entities.flush();
        assertThat(status(day)).isEqualTo(ShiftStatus.HANDED_OVER);
        assertThat(status(night)).isEqualTo(ShiftStatus.ON_DUTY);
        assertThat(entries.view(open, person("qinlang")).takerName()).isEqualTo("方舟");
        assertThat(entries.view(closed, person("qinlang")).takerName()).isEqualTo("秦朗");
        var sheet = queries.view(id(day), person("heyunqi"));
        assertThat(sheet.onward()).extracting(ShiftView.Taken::by).containsExactly("方舟");
        assertThat(sheet.sign("OFFER").by()).isEqualTo("秦朗");
        assertThat(sheet.sign("RECEIVE").by()).isEqualTo("方舟");
        assertThat(sheet.equipment()).hasSize(3).allMatch(ShiftView.Checked::working);
    }

    @Test
    void refusesTheNextShiftUntilTheOneBeforeHasSigned() {
        signIn(day, "qinlang");
        clock.moveTo(Watch.at("2026-07-18T20:00"));
        assertThatThrownBy(() -> signIn(night, "fangzhou"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("duty.watch.refused.notHandedOver");
        assertThat(desks.view(room.id(), person("fangzhou")).blocked()).isEqualTo("duty.watch.refused.notHandedOver");
    }

    @Test
    void letsTheDirectorEndAShiftThatNobodySignedAndKeepsTheReason() {
        signIn(day, "qinlang");
        clock.moveTo(Watch.at("2026-07-18T19:00"));
        assertThatThrownBy(() -> takeOver(day, "heyunqi", "失联"))
                .as("not over yet")
                .isInstanceOf(ConflictException.class);
        clock.moveTo(Watch.at("2026-07-18T20:30"));
        assertThatThrownBy(() -> takeOver(day, "fangzhou", "失联")).isInstanceOf(RefusedException.class);
        takeOver(day, "heyunqi", "主班突发疾病送医，未能签字。");
        signIn(night, "fangzhou");
        assertThat(queries.view(id(day), person("heyunqi")).sign("TAKE_OVER").words())
                .isEqualTo("主班突发疾病送医，未能签字。");
        assertThat(queries.view(id(night), person("heyunqi")).sign("SIGN_IN").lateMinutes())
                .as("late by the clock, not by anybody's word")
                .isEqualTo(30);
    }

    @Test
    void isSignedByItsOwnMainOfficerInTimeOnly() {
        assertThatThrownBy(() -> signIn(day, "fangzhou"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("duty.watch.refused.notMain");
        clock.moveTo(Watch.at("2026-07-18T06:00"));
        assertThatThrownBy(() -> signIn(day, "qinlang")).hasMessage("duty.watch.refused.early");
        clock.moveTo(Watch.at("2026-07-18T20:00"));
        assertThatThrownBy(() -> signIn(day, "qinlang")).hasMessage("duty.watch.refused.over");
        clock.moveTo(Watch.at("2026-07-18T08:00"));
        signIn(day, "qinlang");
        assertThatThrownBy(() -> signIn(day, "qinlang")).as("signed twice").isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> queries.view(id(day), person("jinghe"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void asksForWordsWhenSomethingDoesNotWork() {
        signIn(day, "qinlang");
        var silent = new HandOver(List.of("FAX"), " ", version(day));
        assertThatThrownBy(() -> shifts.handOver(id(day), silent, person("qinlang")))
                .hasMessage("duty.watch.defect.required");
        shifts.handOver(id(day), new HandOver(List.of("FAX"), "保密电话、直拨电话无声，已报修。", version(day)), person("qinlang"));
        assertThat(queries.view(id(day), person("qinlang")).equipment())
                .filteredOn(check -> !check.working())
                .hasSize(2);
    }

    /** 2026-07-18 is a Saturday. */
    @Test
    void wantsTheLeaderInTheOfficeOnADayOff() {
        signIn(day, "qinlang");
        var away = new CheckIn(false, null, version(day));
        assertThatThrownBy(() -> shifts.checkIn(id(day), away, person("jiangfan")))
                .hasMessage("duty.watch.refused.onSite");
        assertThatThrownBy(() -> shifts.checkIn(id(day), away, person("luwenzhou")))
                .hasMessage("duty.watch.refused.notLeader");
        shifts.checkIn(id(day), new CheckIn(true, null, version(day)), person("jiangfan"));
        assertThat(desks.view(room.id(), person("qinlang"))
                        .now()
                        .sign("CHECK_IN")
                        .onSite())
                .isTrue();
    }

    @Test
    void tellsTheDayInOneSummary() {
        signIn(day, "qinlang");
        var id = record("望川市报告水位上涨。", true);
        log.add(
                id,
                LogAction.HANDLE,
                new AddNote("已通知省水务厅。", entries.view(id, person("qinlang")).version()),
                person("qinlang"));
        var head = days.open(room.id(), null, person("jiangfan"));
        assertThat(head.shifts()).hasSize(2);
        assertThat(days.chapters(head))
                .filteredOn(chapter -> chapter.titleKey().equals("duty.log.title"))
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.remark()).contains("已通知省水务厅")));
        assertThat(days.open(head)).hasSize(1);
        assertThatThrownBy(() -> days.open(room.id(), null, person("fangqing")))
                .as("of the organ, but no reader of duty")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsEverySignatureForGood() {
        signIn(day, "qinlang");
        entities.flush();
        for (String sql : List.of("delete from duty_shift_sign", "update duty_shift_sign set late_minutes = 0")) {
            assertThatThrownBy(() -> {
                        entities.createNativeQuery("savepoint kept").executeUpdate();
                        try {
                            entities.createNativeQuery(sql).executeUpdate();
                        } finally {
                            entities.createNativeQuery("rollback to savepoint kept")
                                    .executeUpdate();
                        }
                    })
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private LogEntryId record(String words, boolean open) {
        var form = RecordEntry.of(LogKind.LOWER_REPORT, "", "望川市值班室", words, open);
        // @formatter:off
        return log.record(new RecordEntry(room.id(), form.kind(), null, form.callerUnit(), null, null, null, null,
                form.content(), null, null, null, null, null, null, null, null, false, open), person("qinlang"));
        // @formatter:on
    }

    private void signIn(Shift shift, String account) {
        shifts.signIn(id(shift), new SignIn(List.of(), null, version(shift)), person(account));
    }

    private void takeOver(Shift shift, String account, String reason) {
        shifts.takeOver(id(shift), new TakeOver(reason, version(shift)), person(account));
    }

    private ShiftStatus status(Shift shift) {
        return queries.view(id(shift), person("heyunqi")).shift().status();
    }

    private int version(Shift shift) {
        entities.flush();
        return queries.view(id(shift), person("heyunqi")).version();
    }

    private static ShiftId id(Shift shift) {
        return shift.shiftId();
    }

    private Actor person(String account) {
        return office.person(account);
    }
}
