package org.shuniu.duty.service.incident.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.late.LateCase;
import org.shuniu.duty.domain.incident.late.LateCaseRepository;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** 迟报 follows from the facts: a room below reported later than its minutes allow (scenario 6). Nobody decides it. */
@Component
public class LateWatch {
    private final LateCaseRepository cases;
    private final IncidentRepository incidents;
    private final DutyRooms rooms;
    private final Directory directory;
    private final IncidentBook book;
    private final IncidentSettings settings;

    LateWatch(
            LateCaseRepository cases,
            IncidentRepository incidents,
            DutyRooms rooms,
            Directory directory,
            IncidentBook book,
            IncidentSettings settings) {
        this.cases = cases;
        this.incidents = incidents;
        this.rooms = rooms;
        this.directory = directory;
        this.book = book;
        this.settings = settings;
    }

    /** Looks whenever the facts have changed; one case for an incident and room. */
    public void look(Incident incident) {
        Long room = incident.origin().reportingRoomId();
        Instant happened = incident.account().happenedAt();
        if (room == null || happened == null || !isOwed(incident)) {
            return;
        }
        Instant reported = firstHeard(incident, room, happened);
        int over = (int) Duration.between(happened, reported).toMinutes() - settings.unitMinutes();
        if (over > 0 && !cases.existsByIncidentIdAndRoomIdAndKind(incident.id(), room, LateKind.LATE)) {
            var by = book.by(IncidentBook.NOBODY);
            var unit = new LateCase.Unit(
                    room, Objects.requireNonNull(incident.origin().reportingRoom()));
            var lateness = new LateCase.Lateness(reported, settings.unitMinutes(), over);
            announce(cases.save(LateCase.late(incident, unit, lateness, OfficeTime.day(by.at()), by)), incident);
        }
    }

    /**
     * A call counts as much as the paper after it: the earliest of its receipt here, the call that the lower room has
     * logged, and what else that room has told of this event, be it in one file with it already or not.
     */
    private Instant firstHeard(Incident incident, long room, Instant happened) {
        Long lower = incident.origin().lowerIncidentId();
        var called = lower == null
                ? Optional.<Instant>empty()
                : incidents.findById(lower).map(below -> below.clock().phoneAt());
        long main = incident.mergedInto().map(IncidentId::value).orElse(incident.id());
        var told = incidents.findByOriginRoomIdAndOriginReportingRoomIdAndAccountHappenedAt(
                incident.origin().roomId(), room, happened);
        var filed = Stream.concat(
                        incidents.findById(main).stream(), incidents.findByMergedIntoIdOrderById(main).stream())
                .filter(one -> Objects.equals(one.origin().reportingRoomId(), room));
        return Stream.concat(
                        called.stream(), Stream.concat(told.stream(), filed).map(one -> one.account()
                                .receivedAt()))
                .filter(at -> at.isBefore(incident.account().receivedAt()))
                .min(Comparator.naturalOrder())
                .orElse(incident.account().receivedAt());
    }

    /**
     * 一般 goes as far as the city (条例 第十条), so a room that itself reports to another one is owed every report; the
     * highest room only what must go up.
     */
    private boolean isOwed(Incident incident) {
        return incident.grade().goesUp() || rooms.room(incident.roomId()).upperRoomId() != null;
    }

    private void announce(LateCase found, Incident incident) {
        book.line(incident, "LATE", found.unit().name(), IncidentBook.NOBODY);
        var told = new HashSet<>(directors(found.unit().roomId()));
        told.addAll(directors(found.judgeRoomId()));
        var facts = Map.of("room", String.valueOf(found.unit().roomId()), "over", String.valueOf(found.overMinutes()));
        book.moved(incident, "LATE", IncidentBook.NOBODY, told, facts, "/late-cases/" + found.id());
    }

    Set<Long> directors(long roomId) {
        var told = new HashSet<Long>();
        var room = rooms.room(new DutyRoomId(roomId));
        directory.holders(Role.DUTY_DIRECTOR, room.organId()).forEach(post -> told.add(post.personId()));
        return told;
    }
}
