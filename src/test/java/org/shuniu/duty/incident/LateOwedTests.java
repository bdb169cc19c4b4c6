package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.late.LateCaseRepository;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose late report counts at which level (DUTY-07, DUTY-10). 安全生产事故报告和调查处理条例 第十条: 一般 is reported as far as
 * the city, 较大 as far as the province. A county that tells its city late is late at every level. A city that tells the
 * province of something 一般 owes it no report, so there is no limit to be late for; it does so for what is graver or
 * sensitive, and for everything where {@code shuniu.duty.incident.up-from} is set to GENERAL.
 */
@SupervisionOffice
@Transactional
class LateOwedTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private DutyRoomRepository rooms;

    @Autowired
    private IncidentRepository incidents;

    @Autowired
    private LateCaseRepository cases;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private GradingService gradings;

    @Autowired
    private FactsService facts;

    @BeforeEach
    void atNoon() {
        clock.moveTo(OfficeTime.typed("2026-08-20T12:00").orElseThrow());
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo("2026-02-12");
    }

    private DutyRoom room(String start) {
        return rooms.findAll().stream()
                .filter(room -> room.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private DutyRoom county() {
        var city = room("望川");
        var county = new DutyRoom(city.organId(), city.organName(), city.unitId(), "临江县值班室", city.kind());
        county.reportsTo(city.roomId());
        return rooms.saveAndFlush(county);
    }

    /** Graded before it was known that it had happened three hours earlier. */
    private boolean isLate(DutyRoom below, Actor officer, IncidentLevel level, boolean sensitive) {
        // @formatter:off
        var id = registration.register(new RegisterIncident("货车侧翻", "临江路口", "群众来电", null, null, null, null, null,
                null, null, null, null, null, null, null, below.id(), below.upperRoomId(), null, null), officer);
        // @formatter:on
        incidents.flush();
        String because = sensitive ? "学校门口" : null;
        String reason = level == IncidentLevel.GENERAL ? null : "预计伤亡上升";
        gradings.grade(id, new GradeIncident(level, sensitive, because, reason, version(id)), officer);
        incidents.flush();
        facts.state(id, happened(id, "2026-08-20T09:00"), officer);
        incidents.flush();
        return cases.existsByIncidentIdAndRoomIdAndKind(id.value(), below.id(), LateKind.LATE);
    }

    private int version(IncidentId id) {
        return incidents.findById(id.value()).orElseThrow().version();
    }

    private StateFacts happened(IncidentId id, String at) {
        var known = StateFacts.of(incidents.findById(id.value()).orElseThrow());
        // @formatter:off
        return new StateFacts(known.what(), known.place(), known.source(), known.category(), known.nature(), false, at,
                null, null, null, null, null, null, version(id));
        // @formatter:on
    }

    @Test
    void aCountyOwesItsCityEveryReport() {
        assertThat(isLate(county(), office.person("yunfan"), IncidentLevel.GENERAL, false))
                .isTrue();
    }

    @Test
    void aCityOwesTheProvinceNoReportOfWhatIsOrdinary() {
        assertThat(isLate(room("松岭"), office.person("qinlang"), IncidentLevel.GENERAL, false))
                .isFalse();
    }

    @Test
    void aCityOwesTheProvinceWhatIsGraverOrSensitive() {
        assertThat(isLate(room("松岭"), office.person("qinlang"), IncidentLevel.LARGER, false))
                .isTrue();
        assertThat(isLate(room("望川"), office.person("qinlang"), IncidentLevel.GENERAL, true))
                .isTrue();
    }
}
