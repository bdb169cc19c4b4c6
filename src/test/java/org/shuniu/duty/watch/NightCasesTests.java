package org.shuniu.duty.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.RosterRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.handover.CheckIn;
import org.shuniu.duty.service.handover.HandOver;
import org.shuniu.duty.service.handover.ShiftService;
import org.shuniu.duty.service.handover.SignIn;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.handling.MergeIncidents;
import org.shuniu.duty.service.incident.handling.MergeService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the seams of a watch: two reports of one event, a late handover, the night of New Year. */
@SupervisionOffice
@Transactional
class NightCasesTests {
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
    private Alarm alarm;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private ReportService reports;

    @Autowired
    private IncidentReportRepository papers;

    @Autowired
    private MergeService merges;

    @Autowired
    private IncidentRepository incidents;

    @Autowired
    private EntityManager entities;

    private Watch watch;
    private DutyRoom room;

    @BeforeEach
    void openARoom() {
        watch = new Watch(rooms, kept, rosters);
        room = watch.roomLike("云江省防汛专班", "守岁值班室");
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    private Actor person(String account) {
        return office.person(account);
    }

    private int version(Shift shift) {
        entities.flush();
        return shift.version();
    }

    private IncidentId heard(String what) {
        // @formatter:off
        var id = registration.register(new RegisterIncident(what, "望川市", "群众来电", null, null, false, null, null, null,
                null, null, null, null, false, null, null, room.id(), null, null), person("qinlang"));
        // @formatter:on
        entities.flush();
        return id;
    }

    /** The night officer sits there until 08:30, half an hour after the shift: an alarm at 08:10 rings for both. */
    @Test
    void ringsForWhoHasNotBeenRelievedYet() {
        var night = watch.shift(room, "2026-07-18T20:00", 12, person("fangzhou"), person("luwenzhou"));
        var day = watch.shift(room, "2026-07-19T08:00", 12, person("qinlang"), person("jiangfan"));
        clock.moveTo(Watch.at("2026-07-18T20:00"));
        shifts.signIn(night.shiftId(), new SignIn(List.of(), null, version(night)), person("fangzhou"));
        clock.moveTo(Watch.at("2026-07-19T08:10"));
        entities.flush();
        assertThat(alarm.persons(room.roomId()))
                .contains(person("fangzhou").personId(), person("qinlang").personId());

        var event = heard("化工园异味");
        clock.moveTo(Watch.at("2026-07-19T08:30"));
        shifts.handOver(night.shiftId(), new HandOver(List.of(), "设备待检", version(night)), person("fangzhou"));
        assertThatThrownBy(() ->
                        shifts.signIn(day.shiftId(), new SignIn(List.of(), null, version(day)), person("qinlang")))
                .hasMessage("duty.watch.refused.notTaken");
        var taken = new SignIn(List.of("INCIDENT-" + event.value()), null, version(day));
        shifts.signIn(day.shiftId(), taken, person("qinlang"));
        entities.flush();
        assertThat(alarm.persons(room.roomId()))
                .doesNotContain(person("fangzhou").personId());
        assertThat(incidents.findById(event.value()).orElseThrow().clock().phoneDueAt())
                .isEqualTo(Watch.at("2026-07-19T08:40"));
    }

    /** 2026-12-31 is a working day, the night of it leads into New Year. */
    @Test
    void wantsTheLeaderInTheOfficeInTheNightOfNewYear() {
        var night = watch.shift(room, "2026-12-31T20:00", 12, person("fangzhou"), person("luwenzhou"));
        var before = watch.shift(room, "2026-12-30T20:00", 11, person("qinlang"), person("luwenzhou"));
        clock.moveTo(Watch.at("2026-12-30T20:00"));
        shifts.signIn(before.shiftId(), new SignIn(List.of(), null, version(before)), person("qinlang"));
        shifts.checkIn(before.shiftId(), new CheckIn(false, null, version(before)), person("luwenzhou"));
        shifts.handOver(before.shiftId(), new HandOver(List.of(), "设备待检", version(before)), person("qinlang"));
        clock.moveTo(Watch.at("2026-12-31T20:00"));
        shifts.signIn(night.shiftId(), new SignIn(List.of(), null, version(night)), person("fangzhou"));
        assertThatThrownBy(() ->
                        shifts.checkIn(night.shiftId(), new CheckIn(false, null, version(night)), person("luwenzhou")))
                .hasMessage("duty.watch.refused.onSite");
        shifts.checkIn(night.shiftId(), new CheckIn(true, null, version(night)), person("luwenzhou"));
        assertThat(night.status().name()).isEqualTo("ON_DUTY");
    }

    /** A report that somebody writes is not stranded in a merged file. */
    @Test
    void mergesOnlyWhatNobodyIsWritingAbout() {
        clock.moveTo(Watch.at("2026-07-18T22:26"));
        var main = heard("化工厂爆炸");
        var other = heard("厂区冒烟");
        long draft = reports.draft(other, new DraftReport(ReportKind.FIRST), person("fangzhou"));
        entities.flush();
        var merge = new MergeIncidents(other.value(), "同一地点同一时间");
        var refused = catchThrowableOfType(InvalidException.class, () -> merges.merge(main, merge, person("qinlang")));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("incident.merge.reportOpen");
            assertThat(problem.field()).isEqualTo("otherId");
            assertThat(problem.args().get(0)).isEqualTo("方舟");
        });
        var words = new MoveReport(null, papers.findById(draft).orElseThrow().version());
        reports.take(other, draft, ReportAction.DISCARD, words, person("fangzhou"));
        entities.flush();
        merges.merge(main, merge, person("qinlang"));
        assertThat(incidents.findById(other.value()).orElseThrow().isMerged()).isTrue();
    }
}
