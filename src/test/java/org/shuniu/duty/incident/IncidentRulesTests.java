package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.IncidentRaised;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.record.GradingRepository;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.duty.service.incident.life.CountFigures;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Breaches that nobody writes by hand, levels that follow casualties, and what the database refuses. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class IncidentRulesTests {
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
    private GradingRepository levels;

    @Autowired
    private ReportService reports;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private IncidentRepository incidents;

    @Autowired
    private Breaches breaches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Actor officer;

    @BeforeEach
    void onDuty() {
        officer = office.person("qinlang");
        at("2026-09-05T10:00");
    }

    private void at(String minute) {
        clock.moveTo(OfficeTime.typed(minute).orElseThrow());
    }

    private Incident incident(IncidentId id) {
        incidents.flush();
        return incidents.findById(id.value()).orElseThrow();
    }

    private IncidentId heard(@Nullable String sensitiveBecause) {
        // @formatter:off
        return registration.register(new RegisterIncident("客车侧翻", "松岭市", "过路群众", null, null, false, null,
                "2026-09-05T09:50", 2, null, null, null, null, sensitiveBecause != null, sensitiveBecause, null, null,
                null, null), officer);
        // @formatter:on
    }

    private void grade(IncidentId id, IncidentLevel level, @Nullable String reason) {
        gradings.grade(
                id, new GradeIncident(level, false, null, reason, incident(id).version()), officer);
    }

    private void count(IncidentId id, int dead, @Nullable String reason) {
        var command = new CountFigures(
                dead, null, null, null, null, "现场", reason, incident(id).version());
        facts.count(id, command, officer);
    }

    @Test
    void writesDownABreachByItselfAndOnce() {
        var id = heard(null);
        incidents.flush();
        at("2026-09-05T10:20");
        watch.sweep();
        assertThat(breaches.of(id.value())).as("on the minute").isEmpty();
        at("2026-09-05T10:51");
        watch.sweep();
        watch.sweep();
        assertThat(breaches.of(id.value()))
                .extracting(Breaches.Breach::clock)
                .containsExactly(ClockKind.PHONE, ClockKind.WRITTEN);
        incidents.flush();
        assertThatThrownBy(() -> jdbc.sql("update incident_breach set due_at = now() where incident_id = ?")
                        .param(id.value())
                        .update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|stay).*");
    }

    @Test
    void writesDownABreachWithALateCall() {
        var id = heard(null);
        incidents.flush();
        at("2026-09-05T10:25");
        reports.phone(id, new LogPhoneReport("值班省领导", null, null), officer);
        assertThat(breaches.of(id.value())).singleElement().satisfies(breach -> {
            assertThat(breach.clock()).isEqualTo(ClockKind.PHONE);
            assertThat(breach.reportedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void asksAReasonForAnotherLevelAndKeepsBoth() {
        var id = heard(null);
        assertThatThrownBy(() -> grade(id, IncidentLevel.LARGER, " ")).isInstanceOf(InvalidException.class);
        grade(id, IncidentLevel.LARGER, "涉及学生");
        assertThat(levels.findByIncidentIdOrderById(id.value())).singleElement().satisfies(one -> {
            assertThat(one.decision().proposed()).isEqualTo(IncidentLevel.GENERAL);
            assertThat(one.decision().reason()).isEqualTo("涉及学生");
        });
    }

    @Test
    void stopsTheClockOfWhatNeedNotGoUpAndNeverOfTheSensitive() {
        var ordinary = heard(null);
        grade(ordinary, IncidentLevel.GENERAL, null);
        assertThat(incident(ordinary).grade().goesUp()).isFalse();
        assertThat(events.stream(IncidentRaised.class)).isEmpty();
        var sensitive = heard("重要节日");
        assertThat(incident(sensitive).grade().goesUp()).isTrue();
        assertThat(events.stream(IncidentRaised.class)).hasSize(1);
        incidents.flush();
        at("2026-09-05T12:00");
        watch.sweep();
        assertThat(breaches.of(ordinary.value())).isEmpty();
        assertThat(breaches.of(sensitive.value())).hasSize(2);
    }

    @Test
    void raisesTheLevelWithCasualtiesInsideTheWindowOnly() {
        var id = heard(null);
        grade(id, IncidentLevel.GENERAL, null);
        at("2026-09-20T10:00");
        count(id, 3, null);
        assertThat(incident(id).grade().level()).isEqualTo(IncidentLevel.LARGER);
        assertThat(levels.findByIncidentIdOrderById(id.value())
                        .get(1)
                        .decision()
                        .automatic())
                .isTrue();
        at("2026-10-06T10:00");
        count(id, 10, null);
        assertThat(incident(id).grade().level()).as("after 30 days").isEqualTo(IncidentLevel.LARGER);
        assertThat(incident(id).figures().dead()).isEqualTo(10);
    }

    @Test
    void databaseAsksTheReasonOfAFigureThatGoesDown() {
        var id = heard(null);
        count(id, 1, "复核后更正");
        incidents.flush();
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into incident_figures (incident_id, dead, by_id, by_name, by_unit, done_at)
                                values (?, 0, 1, '秦朗', '', now())""").param(id.value()).update()).hasMessageContaining("without a reason");
    }

    @Test
    void databaseGivesEachFollowUpItsOwnNumber() {
        var id = heard(null);
        incidents.flush();
        String row = """
                insert into incident_report (incident_id, kind, channel, number, status, title, body, addressee,
                  happened_at, received_at, writer_id, writer_name, written_at, signer_id, signer_name, reported_at)
                values (?, 'FOLLOW_UP', 'WRITTEN', 1, 'SIGNED', 'x', 'y', 'z', now(), now(), 1, 'a', now(), 2, 'b', now())""";
        jdbc.sql(row).param(id.value()).update();
        assertThatThrownBy(() -> jdbc.sql(row).param(id.value()).update())
                .hasMessageContaining("uq_incident_report_number");
    }

    @Test
    void marksWhatIsEnteredAfterwardsWithItsTrueTime() {
        at("2026-09-05T12:30");
        // @formatter:off
        var id = registration.register(new RegisterIncident("客车侧翻", "松岭市", "过路群众", null, null, null,
                "2026-09-05T10:00", "2026-09-05T09:50", null, null, null, null, null, null, null, null, null,
                "值班省领导", "2026-09-05T10:15"), officer);
        // @formatter:on
        assertThat(incident(id).origin().enteredLate()).isTrue();
        assertThat(incident(id).clock().phoneAt())
                .isEqualTo(OfficeTime.typed("2026-09-05T10:15").orElseThrow());
        assertThat(breaches.of(id.value())).as("the call was in time").isEmpty();
    }
}
