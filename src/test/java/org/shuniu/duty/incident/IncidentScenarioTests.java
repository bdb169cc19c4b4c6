package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.IncidentRaised;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentNature;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.duty.service.incident.clock.LateCaseFilter;
import org.shuniu.duty.service.incident.clock.LateCaseQueries;
import org.shuniu.duty.service.incident.clock.LateCaseService;
import org.shuniu.duty.service.incident.clock.StateCase;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios 4, 5 and 6 of duty, minute by minute (DUTY-07, DUTY-09, DUTY-10, DUTY-19). */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class IncidentScenarioTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private FactsService facts;

    @Autowired
    private GradingService gradings;

    @Autowired
    private ReportService reports;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private LateCaseQueries lateCases;

    @Autowired
    private LateCaseService lateService;

    @Autowired
    private IncidentRepository incidents;

    @Autowired
    private IncidentReportRepository papers;

    @Autowired
    private Breaches breaches;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private void at(String minute) {
        clock.moveTo(OfficeTime.typed(minute).orElseThrow());
    }

    private static Instant moment(String minute) {
        return OfficeTime.typed(minute).orElseThrow();
    }

    private Incident incident(IncidentId id) {
        return incidents.findById(id.value()).orElseThrow();
    }

    private IncidentReport paper(long id) {
        return papers.findById(id).orElseThrow();
    }

    static RegisterIncident call(
            String what, @Nullable String place, @Nullable String source, @Nullable String happenedAt) {
        // @formatter:off
        return new RegisterIncident(what, place, source, IncidentCategory.WORK_SAFETY, IncidentNature.ACCIDENT, false,
                null, happenedAt, null, null, null, null, null, false, null, null, null, null, null);
        // @formatter:on
    }

    private void sign(IncidentId id, long report, String account) {
        var command = new MoveReport(null, paper(report).version());
        reports.take(id, report, ReportAction.SIGN, command, office.person(account));
        papers.flush();
    }

    @Test
    void scenario4MajorAccidentIsReportedWithinItsMinutes() {
        var officer = office.person("qinlang");
        at("2026-07-18T22:26");
        // @formatter:off
        var id = registration.register(new RegisterIncident("化工厂发生爆炸", "望川市", "望川市人民政府值班室",
                IncidentCategory.WORK_SAFETY, IncidentNature.ACCIDENT, false, "2026-07-18T22:25", "2026-07-18T22:10",
                11, 0, 0, 23, null, false, null, null, null, null, null), officer);
        // @formatter:on
        assertThat(incident(id).clock().phoneDueAt()).isEqualTo(moment("2026-07-18T22:40"));
        assertThat(incident(id).clock().writtenDueAt()).isEqualTo(moment("2026-07-18T23:10"));
        assertThat(incident(id).grade().level()).as("set by the table").isEqualTo(IncidentLevel.MAJOR);
        assertThat(events.stream(IncidentRaised.class)).as("rings at once").hasSize(1);

        gradings.grade(
                id,
                new GradeIncident(
                        IncidentLevel.MAJOR, false, null, null, incident(id).version()),
                officer);
        assertThat(incident(id).grade().level()).isEqualTo(IncidentLevel.MAJOR);
        assertThat(events.stream(IncidentRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.incident()).isEqualTo(id);
            assertThat(raised.persons())
                    .contains(
                            office.person("heyunqi").personId(),
                            office.person("jiangfan").personId());
        });

        at("2026-07-18T22:38");
        reports.phone(id, new LogPhoneReport("省委、省政府领导", "2026-07-18T22:37", null), officer);
        assertThat(incident(id).status()).isEqualTo(IncidentStatus.REPORTED);

        facts.state(id, told(id, "2026-07-18T22:10"), officer);
        at("2026-07-18T23:00");
        long first = reports.draft(id, new DraftReport(ReportKind.FIRST), officer);
        assertThat(paper(first).wording().body()).contains("2026年7月18日22时10分", "望川市", "死亡11人", "其他受伤23人");
        at("2026-07-18T23:06");
        assertThatThrownBy(() -> sign(id, first, "qinlang")).isInstanceOf(RefusedException.class);
        sign(id, first, "luwenzhou");

        assertThat(paper(first).sent().minutes()).isEqualTo(56);
        assertThat(paper(first).sent().inTime()).isTrue();
        at("2026-07-18T23:59");
        watch.sweep();
        assertThat(breaches.of(id.value())).isEmpty();
    }

    private StateFacts told(IncidentId id, @Nullable String happenedAt) {
        var known = StateFacts.of(incident(id));
        // @formatter:off
        return new StateFacts(known.what(), known.place(), known.source(), known.category(), IncidentNature.ACCIDENT,
                false, happenedAt, "厂区", "可控", "消防、卫生力量到场处置", "市长到场", "无", null, incident(id).version());
        // @formatter:on
    }

    @Test
    void scenario5ThreeFieldsAreEnoughToCallAndNotToSign() {
        var officer = office.person("qinlang");
        at("2026-10-12T14:03");
        // @formatter:off
        var id = registration.register(new RegisterIncident("约百人上访", "省政府东门", null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, "值班省领导", null), officer);
        // @formatter:on
        assertThat(incident(id).status()).isEqualTo(IncidentStatus.REPORTED);
        assertThat(incident(id).clock().phoneAt()).isEqualTo(moment("2026-10-12T14:03"));

        long first = reports.draft(id, new DraftReport(ReportKind.FIRST), officer);
        assertThatThrownBy(() -> sign(id, first, "wendi"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusal().key())
                        .isEqualTo("incident.report.missing.HAPPENED_AT"));
        assertThat(paper(first).status().isSent()).isFalse();
    }

    @Test
    void scenario6LateUnitGetsACaseFromTheFactsThatNobodyDeletes() {
        var officer = office.person("qinlang");
        long songling = rooms.findAll().stream()
                .filter(room -> room.name().startsWith("松岭"))
                .findFirst()
                .orElseThrow()
                .id();
        at("2026-08-20T11:41");
        // @formatter:off
        var id = registration.register(new RegisterIncident("山体滑坡", "松岭市", "松岭市人民政府值班室",
                IncidentCategory.DISASTER_EPIDEMIC, null, null, "2026-08-20T11:40", "2026-08-20T09:00", null, null,
                null, null, null, null, null, songling, null, null, null), officer);
        // @formatter:on
        var found =
                lateCases
                        .page(new LateCaseFilter(songling, null, null, null), office.person("heyunqi"), 1)
                        .rows()
                        .stream()
                        .filter(row -> row.incidentId() == id.value())
                        .toList();
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.overMinutes()).isEqualTo(100);
            assertThat(row.isBySystem()).isTrue();
            assertThat(row.incidentId()).isEqualTo(id.value());
        });
        lateService.state(found.get(0).id(), new StateCase("通信中断，已整改。", 0), office.person("songyan"));
        incidents.flush();
        assertThat(lateCases.view(found.get(0).id(), office.person("songyan")).statement())
                .isEqualTo("通信中断，已整改。");
        assertThatThrownBy(() -> jdbc.sql("delete from incident_late_case where id = ?")
                        .param(found.get(0).id())
                        .update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|stays).*");
    }
}
