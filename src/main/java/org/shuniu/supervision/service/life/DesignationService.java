package org.shuniu.supervision.service.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.domain.record.Designation;
import org.shuniu.supervision.domain.record.DesignationRepository;
import org.shuniu.supervision.domain.record.Scope;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.Designate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which departments a government has designated to supervise (第七条). */
@Service
@Transactional
public class DesignationService {
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
        var organ = reader.required(command.organ(), "organ", actor);
        var scope = DraftReader.lines(command.scope()).stream()
                .map(name -> reader.required(name, "scope", actor))
                .map(unit -> new Scope(unit.id(), unit.name()))
                .toList();
        var mission = new Designation.Mission(
                command.subject().strip(),
                command.duty().strip(),
                command.decision().strip(),
                Objects.requireNonNull(command.validFrom()),
                Objects.requireNonNull(command.validTo()));
        var saved =
                designations.save(new Designation(designated(organ, actor), mission, scope, By.of(actor, time.now())));
        trail.record(
                actor,
                "supervision.DESIGNATE",
                new SubjectRef("DESIGNATION", saved.id()),
                Map.of("organName", organ.name(), "to", mission.validTo().toString()));
        return saved.id();
    }

    private Designation.Designated designated(UnitRef organ, Actor actor) {
        return new Designation.Designated(organ.id(), organ.name(), units.government(actor.organId()));
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
                designation.holdsOn(time.today()));
    }

    /** One line of the list. */
    public record DesignationRow(
            long id,
            String organ,
            String subject,
            List<String> scope,
            String duty,
            String decision,
            java.time.LocalDate validFrom,
            java.time.LocalDate validTo,
            boolean holds) {}
}
