package org.shuniu.supervision.service.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.domain.record.Designation;
import org.shuniu.supervision.domain.record.DesignationRepository;
import org.shuniu.supervision.domain.record.Scope;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.command.GiveReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which departments a government has designated to supervise (第七条). */
@Service
@Transactional
public class DesignationService {
    private static final String KIND = "DESIGNATION";

    private final DesignationRepository designations;
    private final DraftReader reader;
    private final Doors doors;
    private final Units units;
    private final Trail trail;
    private final OfficeTime time;

    public DesignationService(
            DesignationRepository designations,
            DraftReader reader,
            Doors doors,
            Units units,
            Trail trail,
            OfficeTime time) {
        this.designations = designations;
        this.reader = reader;
        this.doors = doors;
        this.units = units;
        this.trail = trail;
        this.time = time;
    }

    /** Written down by the office of the government that decided it. */
    public long designate(Designate command, Actor actor) {
        doors.requireDesignator(actor, !units.needsDesignation(actor.organId()));
        doors.requireUnmarked("subject", command.subject(), actor);
        doors.requireUnmarked("duty", command.duty(), actor);
        doors.requireUnmarked("decision", command.decision(), actor);
        long government = units.government(actor.organId());
        var organ = reader.required(command.organ(), "organ", actor);
        var scope = DraftReader.lines(command.scope()).stream()
                .map(name -> reader.required(name, "scope", actor))
                .toList();
        requireBelow(government, organ, scope);
        var mission = new Designation.Mission(
                command.subject().strip(),
                command.duty().strip(),
                command.decision().strip(),
                Objects.requireNonNull(command.validFrom()),
                Objects.requireNonNull(command.validTo()));
        var designated = new Designation.Designated(organ.id(), organ.name(), government);
        var saved = designations.save(new Designation(designated, mission, scopes(scope), By.of(actor, time.now())));
        trail.record(
                actor,
                "supervision.DESIGNATE",
                new SubjectRef(KIND, saved.id()),
                Map.of("organName", organ.name(), "to", mission.validTo().toString()));
        return saved.id();
    }

    /** A government designates its own departments, for what is below it (第五条, 第七条, 第十五条: 严禁越权督查). */
    private void requireBelow(long government, UnitRef organ, List<UnitRef> scope) {
        var problems = new ArrayList<Refusal>();
        if (!units.isDepartmentOf(organ, government)) {
            problems.add(new Refusal("supervision.invalid.notOwnDepartment", organ.name())
                    .at("organ")
                    .from("supervision.source.art7"));
        }
        scope.stream()
                .filter(unit -> !units.isBelow(unit, government))
                .map(unit -> new Refusal("supervision.refused.outOfReach", unit.name())
                        .at("scope")
                        .from("supervision.source.art5"))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidException(List.copyOf(problems));
        }
    }

    private static List<Scope> scopes(List<UnitRef> units) {
        return units.stream().map(unit -> new Scope(unit.id(), unit.name())).toList();
    }

    /** Before a form is shown: 403 to whoever may not, 404 for what another government designated. */
    @Transactional(readOnly = true)
    public DesignationRow toEnd(long id, Actor actor) {
        return row(own(id, actor));
    }

    /** From today on the department supervises under it no more. */
    public void end(long id, GiveReason command, Actor actor) {
        var designation = own(id, actor);
        doors.requireUnmarked("reason", command.reason(), actor);
        if (designation.version() != command.version()) {
            throw new ConflictException(new Refusal("supervision.refused.designationMoved"));
        }
        designation.end(time.today(), command.reason().strip(), By.of(actor, time.now()));
        trail.record(
                actor,
                "supervision.END_DESIGNATION",
                new SubjectRef(KIND, id),
                Map.of("organName", designation.organName()));
    }

    private Designation own(long id, Actor actor) {
        doors.requireDesignator(actor, !units.needsDesignation(actor.organId()));
        return designations
                .findById(id)
                .filter(designation -> designation.governmentId() == units.government(actor.organId()))
                .orElseThrow(NotFoundException::new);
    }

    /** What is designated under the reader's government; nothing of it is secret among those who supervise. */
    @Transactional(readOnly = true)
    public List<DesignationRow> of(Actor actor) {
        doors.requireProposer(actor);
        return designations.findByGovernmentIdOrderByIdDesc(units.government(actor.organId())).stream()
                .map(designation -> row(designation))
                .toList();
    }

    private DesignationRow row(Designation designation) {
        var mission = designation.mission();
        return new DesignationRow(
                designation.id(),
                designation.organName(),
                mission.subject(),
                designation.scope().stream().map(Scope::organName).toList(),
                mission.duty(),
                mission.decision(),
                mission.validFrom(),
                mission.validTo(),
                designation.holdsOn(time.today()),
                designation.endedOn(),
                designation.endedBecause(),
                designation.version());
    }

    /** Whether this reader may write designations down and end them; the page offers its forms by it. */
    @Transactional(readOnly = true)
    public boolean designates(Actor actor) {
        return doors.designates(actor, !units.needsDesignation(actor.organId()));
    }

    /** One line of the list; {@code endedOn} where it was taken back before its period was over. */
    public record DesignationRow(
            long id,
            String organ,
            String subject,
            List<String> scope,
            String duty,
            String decision,
            LocalDate validFrom,
            LocalDate validTo,
            boolean holds,
            @Nullable LocalDate endedOn,
            @Nullable String endedBecause,
            int version) {}
}
