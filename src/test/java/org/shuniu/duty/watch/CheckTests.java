package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.check.CheckStatus;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.check.AnswerCheck;
import org.shuniu.duty.service.check.CheckQueries;
import org.shuniu.duty.service.check.CheckService;
import org.shuniu.duty.service.check.PeriodService;
import org.shuniu.duty.service.check.SetPeriod;
import org.shuniu.duty.service.check.StartCheck;
import org.shuniu.duty.service.check.SubmitZero;
import org.shuniu.duty.service.check.ZeroQueries;
import org.shuniu.duty.service.check.ZeroRow;
import org.shuniu.duty.service.check.ZeroService;
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

/** Calls that are answered or not, reports that come or not: the clock decides, nobody erases (DUTY-04, B-4.3). */
@SupervisionOffice
@Transactional
class CheckTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private RosterRepository rosters;

    @Autowired
    private ShiftRepository shifts;

    @Autowired
    private CheckService checks;

    @Autowired
    private CheckQueries calls;

    @Autowired
    private PeriodService periods;

    @Autowired
    private ZeroService zeros;

    @Autowired
    private ZeroQueries reports;

    @Autowired
    private EntityManager entities;

    private DutyRoom lower;

    @BeforeEach
    void aRoomBelow() {
        lower = new Watch(rooms, shifts, rosters).roomLike("松岭市人民政府值班室", "松岭市夜航值班室");
        clock.moveTo(Watch.at("2026-07-18T21:00"));
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    @Test
    void countsAnAnswerByTheClock() {
        var id = called();
        clock.moveTo(Watch.at("2026-07-18T21:04"));
        checks.answer(id, new AnswerCheck(null, null, "山岚在岗，设备正常。", 0), person("shanlan"));
        assertThat(status(id)).isEqualTo(CheckStatus.ANSWERED);
        assertThat(checks.miss()).as("nothing is overdue").isZero();
    }

    @Test
    void recordsByItselfThatNobodyAnsweredAndKeepsItWhenTheAnswerComesLate() {
        var id = called();
        clock.moveTo(Watch.at("2026-07-18T21:06"));
        assertThat(checks.miss()).isEqualTo(1);
        entities.flush();
        assertThat(status(id)).isEqualTo(CheckStatus.UNANSWERED);
        checks.answer(id, new AnswerCheck(null, null, "已回岗。", version(id)), person("shanlan"));
        assertThat(calls.view(id, person("songyan")).row().isLate()).isTrue();
        assertThat(status(id)).as("late is not in time").isEqualTo(CheckStatus.UNANSWERED);
        assertThatThrownBy(() -> checks.answer(id, new AnswerCheck(null, null, "再答", version(id)), person("shanlan")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void takesAnAnswerByTelephoneWithItsTrueTimeAndEvidence() {
        var id = called();
        clock.moveTo(Watch.at("2026-07-18T21:20"));
        checks.miss();
        entities.flush();
        var nameless = new AnswerCheck(" ", "2026-07-18T21:03", "录音", version(id));
        assertThatThrownBy(() -> checks.record(id, nameless, person("qinlang")))
                .hasMessage("duty.check.answerer.required");
        var early = new AnswerCheck("山岚", "2026-07-18T20:30", "录音", version(id));
        assertThatThrownBy(() -> checks.record(id, early, person("qinlang"))).hasMessage("duty.check.invalid.before");
        checks.record(id, new AnswerCheck("山岚", "2026-07-18T21:03", "录音第12号", version(id)), person("qinlang"));
        assertThat(status(id)).isEqualTo(CheckStatus.ANSWERED);
    }

    @Test
    void isAskedOfRoomsBelowAndAnsweredByTheirStaffOnly() {
        assertThatThrownBy(() -> checks.start(start(lower.id()), person("jinghe")))
                .as("not below 青岚")
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> checks.start(start(lower.id()), person("fangqing")))
                .isInstanceOf(RefusedException.class);
        var id = called();
        assertThatThrownBy(() -> checks.answer(id, new AnswerCheck(null, null, "在", 0), person("qinlang")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> calls.view(id, person("jinghe"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void writesDownEveryZeroReportThatDidNotCome() {
        long period = period("2026-07-19", "2026-07-21");
        clock.moveTo(Watch.at("2026-07-19T10:00"));
        zeros.submit(zero(period, true, null), person("shanlan"));
        entities.flush();
        clock.moveTo(Watch.at("2026-07-20T16:31"));
        assertThat(zeros.writeMissing()).isPositive();
        assertThat(zeros.writeMissing()).as("once").isZero();
        entities.flush();
        assertThat(found()).filteredOn(ZeroRow::missed).as("only the 20th").hasSize(1);
        assertThatThrownBy(() -> zeros.submit(zero(period, false, " "), person("shanlan")))
                .hasMessage("duty.zero.words.required");
        zeros.submit(zero(period, false, "20日有一起一般交通事故，已处置。"), person("shanlan"));
        entities.flush();
        assertThat(found())
                .extracting(ZeroRow::day)
                .containsExactly(LocalDate.parse("2026-07-20"), LocalDate.parse("2026-07-19"));
        assertThat(found().get(0).missed()).as("made up for, and still missed").isTrue();
        assertThat(found().get(1).missed()).isFalse();
        assertThatThrownBy(() -> zeros.submit(zero(period, true, null), person("shanlan")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void knowsALateReportBeforeTheJobHasBeenThere() {
        long period = period("2026-07-19", "2026-07-19");
        clock.moveTo(Watch.at("2026-07-19T16:31"));
        zeros.submit(zero(period, true, null), person("songyan"));
        assertThat(found()).singleElement().satisfies(row -> assertThat(row.missed())
                .isTrue());
    }

    @Test
    void asksNoMoreOncePeriodHasEnded() {
        long period = period("2026-07-19", "2026-08-31");
        clock.moveTo(Watch.at("2026-07-19T09:00"));
        assertThat(reports.owed(person("shanlan"))).anyMatch(due -> due.periodId() == period);
        assertThatThrownBy(() -> periods.end(period, 0, person("qinlang"))).isInstanceOf(RefusedException.class);
        periods.end(period, 0, person("heyunqi"));
        entities.flush();
        entities.flush();
        clock.moveTo(Watch.at("2026-07-22T09:00"));
        zeros.writeMissing();
        assertThat(found()).isEmpty();
        assertThat(reports.owed(person("shanlan"))).noneMatch(due -> due.periodId() == period);
    }

    private long period(String from, String to) {
        return periods.set(
                new SetPeriod(
                        null,
                        "夜航值守",
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        LocalTime.of(16, 30),
                        List.of(lower.id())),
                person("heyunqi"));
    }

    private SubmitZero zero(long period, boolean nothing, String words) {
        return new SubmitZero(period, lower.id(), null, nothing, words, List.of());
    }

    private List<ZeroRow> found() {
        return Stream.of(1, 2, 3, 4, 5, 6)
                .flatMap(page -> reports.page(false, person("songyan"), page).rows().stream())
                .filter(row -> row.periodName().equals("夜航值守"))
                .toList();
    }

    private DutyCheckId called() {
        var id = checks.start(start(lower.id()), person("qinlang")).get(0);
        entities.flush();
        return id;
    }

    private static StartCheck start(long room) {
        return new StartCheck(null, CheckKind.SPOT_CHECK, List.of(room), "直拨电话", 5);
    }

    private CheckStatus status(DutyCheckId id) {
        return calls.view(id, person("songyan")).row().status();
    }

    private int version(DutyCheckId id) {
        entities.flush();
        return calls.view(id, person("songyan")).version();
    }

    private Actor person(String account) {
        return office.person(account);
    }
}
