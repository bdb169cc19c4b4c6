package org.shuniu.duty.service.incident.clock;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.late.LateCase;
import org.shuniu.duty.domain.incident.late.LateCaseRepository;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 漏报、瞒报、谎报 found by the director with evidence, and what the unit says to a case (DUTY-10). */
@Service
@Transactional
public class LateCaseService {
    private final Records records;
    private final LateCaseQueries queries;
    private final IncidentAccess access;
    private final DutyRooms rooms;
    private final SecrecyGuard secrecy;
    private final IncidentBook book;

    LateCaseService(
            Records records,
            LateCaseQueries queries,
            IncidentAccess access,
            DutyRooms rooms,
            SecrecyGuard secrecy,
            IncidentBook book) {
        this.records = records;
        this.queries = queries;
        this.access = access;
        this.rooms = rooms;
        this.secrecy = secrecy;
        this.book = book;
    }

    /** Where cases and their incidents are kept, and who hears of them. */
    @org.springframework.stereotype.Component("lateCaseRecords")
    record Records(LateCaseRepository cases, IncidentRepository incidents, LateWatch watch) {}

    public long find(IncidentId id, FindFault command, Actor actor) {
        var incident = access.opened(id, IncidentAction.FAULT, actor);
        secrecy.requireUnmarked("evidence", command.evidence(), actor);
        var kind = Objects.requireNonNull(command.kind());
        if (kind == LateKind.LATE) {
            throw new InvalidException(new Refusal("incident.late.kind.bySystem").at("kind"));
        }
        var room = below(incident, Objects.requireNonNull(command.roomId()));
        if (records.cases().existsByIncidentIdAndRoomIdAndKind(incident.id(), room.id(), kind)) {
            throw new ConflictException(new Refusal("incident.late.refused.known"));
        }
        var by = book.by(actor);
        String evidence = Objects.requireNonNull(command.evidence()).strip();
        var unit = new LateCase.Unit(room.id(), room.name());
        var found = records.cases().save(LateCase.found(incident, unit, kind, evidence, OfficeTime.day(by.at()), by));
        book.line(incident, "FAULT_" + kind, room.name() + "\n" + evidence, actor);
        announce(incident, found, "FAULT", actor);
        return found.id();
    }

    private DutyRoom below(Incident incident, long roomId) {
        return rooms.below(incident.roomId()).stream()
                .filter(room -> room.id() == roomId)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("incident.room.unknown").at("roomId")));
    }

    /** By the unit's own duty room, once. */
    public void state(long id, StateCase command, Actor actor) {
        var seen = queries.view(id, actor);
        secrecy.requireUnmarked("statement", command.statement(), actor);
        var found = records.cases().findById(id).orElseThrow();
        if (found.isStated()) {
            throw new ConflictException(new Refusal("incident.late.refused.stated"));
        }
        if (!seen.mayState()) {
            throw new RefusedException(new Refusal("incident.late.refused.notUnit"));
        }
        if (found.version() != Objects.requireNonNull(command.version())) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        String words = Objects.requireNonNull(command.statement()).strip();
        found.state(words, actor.personId(), actor.signature(), book.now());
        var incident = records.incidents().findById(found.incidentId()).orElseThrow();
        book.line(incident, "STATEMENT", found.unit().name() + "\n" + words, actor);
        announce(incident, found, "STATEMENT", actor);
    }

    private void announce(Incident incident, LateCase found, String step, Actor actor) {
        Set<Long> told = new HashSet<>(records.watch().directors(found.unit().roomId()));
        told.addAll(records.watch().directors(found.judgeRoomId()));
        book.moved(incident, step, actor, told, Map.of("kind", found.kind().name()), "/late-cases/" + found.id());
    }
}
