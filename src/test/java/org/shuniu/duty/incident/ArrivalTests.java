package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.IncidentRaised;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.late.LateCaseRepository;
import org.shuniu.duty.domain.incident.record.GradingRepository;
import org.shuniu.duty.domain.incident.record.StoryLine;
import org.shuniu.duty.domain.incident.record.StoryLineRepository;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.duty.service.incident.handling.MergeIncidents;
import org.shuniu.duty.service.incident.handling.MergeService;
import org.shuniu.duty.service.incident.life.ClosingService;
import org.shuniu.duty.service.incident.life.CountFigures;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.ReceiptService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What a later report from below changes in the room above (DUTY-07, DUTY-09, DUTY-10, DUTY-15). */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class ArrivalTests extends ReportsFromBelow {
    @Autowired
    private GradingService gradings;

    @Autowired
    private GradingRepository levels;

    @Autowired
    private ClosingService closing;

    @Autowired
    private ReceiptService receipts;

    @Autowired
    private MergeService merges;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private Breaches breaches;

    @Autowired
    private LateCaseRepository cases;

    @Autowired
    private StoryLineRepository lines;

    @Autowired
    private ApplicationEvents events;

    private void grade(IncidentId id, IncidentLevel level, @Nullable String reason, Actor by) {
        gradings.grade(
                id, new GradeIncident(level, false, null, reason, incident(id).version()), by);
    }

    private boolean tells(IncidentId id, String kind) {
        incidents.flush();
        return lines.findAll().stream()
                .filter(line -> kind.equals(line.kind()))
                .map(StoryLine::words)
                .anyMatch(words -> String.valueOf(words).contains("客车侧翻"));
    }

    private long rings(IncidentId id) {
        return events.stream(IncidentRaised.class)
                .filter(raised -> raised.incident().equals(id))
                .count();
    }

    /** DUTY-07: 一般 at first, twelve dead in the follow-up. */
    @Test
    void raisesTheLevelHereWithTheFiguresFromBelow() {
        var lower = heard(1, "2026-09-05T09:50");
        grade(lower, IncidentLevel.GENERAL, null, officer);
        sent(lower, ReportKind.FIRST);
        var upper = above(lower);
        assertThat(incident(upper).grade().goesUp()).isFalse();
        at("2026-09-05T13:00");
        count(lower, 12, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);

        assertThat(incident(upper).figures().dead()).isEqualTo(12);
        assertThat(incident(upper).grade().level()).isEqualTo(IncidentLevel.MAJOR);
        assertThat(levels.findByIncidentIdOrderById(upper.value()))
                .singleElement()
                .satisfies(one -> assertThat(one.decision().automatic()).isTrue());
        assertThat(incident(upper).clock().phoneDueAt())
                .isEqualTo(OfficeTime.typed("2026-09-05T13:30").orElseThrow());
        assertThat(rings(upper)).isEqualTo(1);
        watch.sweep();
        assertThat(breaches.of(upper.value())).isEmpty();
    }

    /** DUTY-07: what the city holds to be graver is graver here, until somebody here decides. */
    @Test
    void takesTheGraverGradeOfTheRoomBelowOnce() {
        var lower = heard(1, "2026-09-05T09:50");
        grade(lower, IncidentLevel.GENERAL, null, officer);
        sent(lower, ReportKind.FIRST);
        var upper = above(lower);
        grade(lower, IncidentLevel.LARGER, "涉及学生", officer);
        count(lower, 2, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(upper).grade().level()).isEqualTo(IncidentLevel.LARGER);
        receipts.receipt(upper, province);
        grade(upper, IncidentLevel.GENERAL, null, province);
        at("2026-09-05T12:00");
        facts.count(
                lower,
                new CountFigures(
                        2, null, null, 3, null, "现场", null, incident(lower).version()),
                officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(upper).grade().level()).as("decided here").isEqualTo(IncidentLevel.GENERAL);
    }

    /** DUTY-15: closed here as nothing to report, and then it was something. */
    @Test
    void opensAgainWhatWasClosedHere() {
        var lower = heard(1, "2026-09-05T09:50");
        sent(lower, ReportKind.FIRST);
        var upper = above(lower);
        assertThat(rings(upper)).as("nobody has graded it").isEqualTo(1);
        receipts.receipt(upper, province);
        incidents.flush();
        closing.close(upper, new SayIncident("一般事故", incident(upper).version()), office.person("heyunqi"));
        at("2026-09-07T10:00");
        count(lower, 12, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(upper).status()).isEqualTo(IncidentStatus.RECEIVED);
        assertThat(incident(upper).grade().level()).isEqualTo(IncidentLevel.MAJOR);
        assertThat(tells(upper, "REOPEN")).isTrue();
        watch.sweep();
        assertThat(breaches.of(upper.value())).as("its clocks begin anew").isEmpty();
    }

    /** DUTY-07: a lower count from below corrects what it told, not what was counted here. */
    @Test
    void doesNotLowerItsOwnCount() {
        var lower = heard(1, "2026-09-05T09:50");
        sent(lower, ReportKind.FIRST);
        var upper = above(lower);
        count(upper, 5, null, province);
        count(lower, 3, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(upper).figures().dead()).isEqualTo(5);
        assertThat(tells(upper, "KEPT")).isTrue();
        count(lower, 6, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);
        count(lower, 4, "重复计数", officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(upper).figures().dead()).as("its own correction").isEqualTo(4);
    }

    /** DUTY-15: what arrives in the file of another is counted and graded there. */
    @Test
    void countsInTheMainFileWhatArrivesUnderAMergedOne() {
        var lower = heard(1, "2026-09-05T09:50");
        sent(lower, ReportKind.FIRST);
        var upper = above(lower);
        // @formatter:off
        var main = registration.register(new RegisterIncident("大客车翻下路基", "望川市", "群众来电", null, null, false, null,
                null, null, null, null, null, null, false, null, null, null, null, null), province);
        // @formatter:on
        incidents.flush();
        merges.merge(main, new MergeIncidents(upper.value(), "同一事故"), province);
        count(lower, 12, null, officer);
        sent(lower, ReportKind.FOLLOW_UP);
        assertThat(incident(main).figures().dead()).isEqualTo(12);
        assertThat(incident(main).grade().level()).isEqualTo(IncidentLevel.MAJOR);
        assertThat(rings(main)).isEqualTo(1);
    }

    /** DUTY-10: called 40 minutes after the event, written 75 minutes after it. */
    @Test
    void isNotLateWhoHasCalledInTime() {
        at("2026-09-05T09:35");
        var called = heard(3, "2026-09-05T09:00");
        var silent = heard(3, "2026-09-05T09:00");
        var registered = heard(3, "2026-09-05T09:01");
        at("2026-09-05T09:40");
        long room = incident(registered).origin().roomId();
        // @formatter:off
        registration.register(new RegisterIncident("客车侧翻", "望川市", "望川市值班室", null, null, false, null,
                "2026-09-05T09:01", 3, null, null, null, null, false, null, room, null, null, null), province);
        // @formatter:on
        reports.phone(called, new LogPhoneReport("省值班室", null, null), officer);
        at("2026-09-05T10:15");
        sent(called, ReportKind.FIRST);
        sent(silent, ReportKind.FIRST);
        sent(registered, ReportKind.FIRST);
        incidents.flush();
        assertThat(cases.findByIncidentIdOrderById(above(called).value())).isEmpty();
        assertThat(cases.findByIncidentIdOrderById(above(registered).value()))
                .as("registered here when it was called")
                .isEmpty();
        assertThat(cases.findByIncidentIdOrderById(above(silent).value()))
                .singleElement()
                .satisfies(late -> assertThat(late.overMinutes()).isEqualTo(15));
    }
}
