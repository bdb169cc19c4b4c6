package org.shuniu.supervision.service.policy;

import java.util.List;
import java.util.Objects;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.Extension;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.SupervisionSettings;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Gathers what the policies look at. */
@Component("matterSituations")
public class Situations {
    private final MatterRepository matters;
    private final MatterPartRepository parts;
    private final Records records;
    private final Units units;
    private final Limits limits;

    Situations(MatterRepository matters, MatterPartRepository parts, Records records, Units units, Limits limits) {
        this.matters = matters;
        this.parts = parts;
        this.records = records;
        this.units = units;
        this.limits = limits;
    }

    public Situation of(Matter matter, Actor actor) {
        var origin = matter.origin();
        int openChildren = (int) matters.findByParentIdOrderById(matter.id()).stream()
                .filter(child -> child.status().isOpen())
                .count();
        return new Situation(
                matter,
                parts.findByMatterIdOrderByRoleDescIdAsc(matter.id()),
                actor.organId() == origin.organId(),
                actor.organId() == origin.governmentId() && actor.has(Role.PRINCIPAL),
                isLeader(matter, actor),
                openChildren);
    }

    /** The leader who asked for it; where none is named, a leader of the office or of its government. */
    private static boolean isLeader(Matter matter, Actor actor) {
        Long leader = matter.task().leaderId();
        if (leader != null) {
            return leader == actor.personId()
                    || (actor.onBehalf() != null && actor.onBehalf().personId() == leader);
        }
        var origin = matter.origin();
        boolean here = actor.organId() == origin.organId() || actor.organId() == origin.governmentId();
        return here && (actor.has(Role.SECRETARY) || actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    public PartSituation of(Situation matter, MatterPart part, Actor actor) {
        return new PartSituation(
                matter,
                part,
                units.isLiaison(actor, part.unit()),
                units.isHead(actor, part.unit()),
                Objects.equals(part.desk().handlerId(), actor.personId()),
                limits.today(),
                limits.objectionUntil(part),
                openExtension(part),
                records.hasFinal(part),
                isPassedOnOpen(matter, part));
    }

    private @org.jspecify.annotations.Nullable Extension openExtension(MatterPart part) {
        return records.extensions(part).stream()
                .filter(Extension::isOpen)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPassedOnOpen(Situation matter, MatterPart part) {
        List<MatterPart> all = matter.parts();
        return part.isPassedOn()
                && all.stream()
                        .anyMatch(other -> Objects.equals(other.id(), part.successorId())
                                && (other.status() == PartStatus.ASSIGNED || other.status() == PartStatus.ADJUSTING));
    }

    /** Days that depend on the calendar. */
    @Component
    static class Limits {
        private final WorkingCalendar calendar;
        private final SupervisionSettings settings;
        private final OfficeTime time;

        Limits(WorkingCalendar calendar, SupervisionSettings settings, OfficeTime time) {
            this.calendar = calendar;
            this.settings = settings;
            this.time = time;
        }

        java.time.LocalDate today() {
            return time.today();
        }

        java.time.@org.jspecify.annotations.Nullable LocalDate objectionUntil(MatterPart part) {
            var assigned = part.clock().assignedOn();
            return assigned == null
                    ? null
                    : calendar.dueAfterWorkingDays(assigned, settings.objectionDays())
                            .date();
        }
    }
}
