package org.shuniu.duty.incident;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentNature;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.service.incident.life.CountFigures;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A city below the province that hears, counts, signs and sends up, and what then stands in the province. */
abstract class ReportsFromBelow {
    @Autowired
    protected MatterWalk office;

    @Autowired
    protected RegistrationService registration;

    @Autowired
    protected FactsService facts;

    @Autowired
    protected ReportService reports;

    @Autowired
    protected IncidentRepository incidents;

    @Autowired
    protected IncidentReportRepository papers;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private FixedClock clock;

    protected Actor officer;
    protected Actor province;

    @BeforeEach
    void bothOnDuty() {
        officer = office.person("yunfan");
        province = office.person("qinlang");
        at("2026-09-05T10:00");
    }

    protected void at(String minute) {
        clock.moveTo(OfficeTime.typed(minute).orElseThrow());
    }

    protected Incident incident(IncidentId id) {
        incidents.flush();
        return incidents.findById(id.value()).orElseThrow();
    }

    protected IncidentId heard(@Nullable Integer dead, @Nullable String happenedAt) {
        // @formatter:off
        var id = registration.register(new RegisterIncident("客车侧翻", "望川市", "过路群众", IncidentCategory.WORK_SAFETY,
                IncidentNature.ACCIDENT, false, null, happenedAt, dead, null, null, null, null, false, null, null, null,
                null, null), officer);
        // @formatter:on
        var known = StateFacts.of(incident(id));
        // @formatter:off
        facts.state(id, new StateFacts(known.what(), known.place(), known.source(), known.category(), known.nature(),
                false, happenedAt, null, null, "救援力量到场", null, null, null, incident(id).version()), officer);
        // @formatter:on
        incidents.flush();
        return id;
    }

    protected void count(IncidentId id, Integer dead, @Nullable String reason, Actor by) {
        var version = incident(id).version();
        facts.count(id, new CountFigures(dead, null, null, null, null, "现场", reason, version), by);
        incidents.flush();
    }

    /** Written and signed in the city; arrives in the province at once. */
    protected void sent(IncidentId id, ReportKind kind) {
        incidents.flush();
        long report = reports.draft(id, new DraftReport(kind), officer);
        papers.flush();
        var version = papers.findById(report).orElseThrow().version();
        reports.take(id, report, ReportAction.SIGN, new MoveReport(null, version), office.person("chengyuan"));
        papers.flush();
    }

    protected IncidentId above(IncidentId lower) {
        long room = incident(lower).origin().roomId();
        long upper = Objects.requireNonNull(rooms.findById(room).orElseThrow().upperRoomId());
        return incidents
                .findByOriginRoomIdAndOriginLowerIncidentId(upper, lower.value())
                .orElseThrow()
                .incidentId();
    }
}
