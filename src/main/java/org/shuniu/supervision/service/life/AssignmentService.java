package org.shuniu.supervision.service.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.part.DueCount;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.service.Clocks;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.command.AddUnit;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.AssignMatter.PartTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 交办: each unit gets its part, its limit and the notice of it. */
@Service
@Transactional
public class AssignmentService {
    private final MatterAccess access;
    private final MatterPartRepository parts;
    private final DraftReader reader;
    private final Doors doors;
    private final Clocks clocks;
    private final Publication publication;

    public AssignmentService(
            MatterAccess access,
            MatterPartRepository parts,
            DraftReader reader,
            Doors doors,
            Clocks clocks,
            Publication publication) {
        this.access = access;
        this.parts = parts;
        this.reader = reader;
        this.doors = doors;
        this.clocks = clocks;
        this.publication = publication;
    }

    public void assign(MatterId id, AssignMatter command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, MatterAction.ASSIGN, command.version(), actor);
        var matter = now.matter();
        var planned = now.parts();
        requireLead(planned);
        requireOneLimit(command);
        doors.requireReach(now, actor);
        if (command.hurries()) {
            matter.hurry();
        }
        matter.assign(publication.time().today(), publication.time().now());
        publication.story().line(matter, "ASSIGN", command.remark(), actor);
        for (MatterPart part : planned) {
            var task = command.tasks().stream()
                    .filter(candidate -> candidate.partId() == part.id())
                    .findFirst();
            doors.requireUnmarked("parts", task.map(PartTask::text).orElse(null), actor);
            task.map(PartTask::text).filter(text -> !text.isBlank()).ifPresent(part::describe);
            hand(matter, part, limit(matter, command, task), actor);
        }
        announce(matter, planned.size(), actor);
    }

    private void announce(Matter matter, int units, Actor actor) {
        publication
                .announcer()
                .moved(
                        matter,
                        "ASSIGN",
                        actor,
                        Map.of(
                                "units", String.valueOf(units),
                                "urgent", String.valueOf(matter.isUrgent())),
                        publication.announcer().supervision(matter));
    }

    private static void requireLead(List<MatterPart> planned) {
        if (planned.stream().noneMatch(part -> part.role() == PartRole.LEAD)) {
            throw new InvalidException(new Refusal("supervision.invalid.noLead").at("leadUnit"));
        }
    }

    private static void requireOneLimit(AssignMatter command) {
        if (command.dueOn() != null && command.workingDays() != null) {
            throw new InvalidException(new Refusal("supervision.invalid.twoLimits").at("workingDays"));
        }
    }

    /** A due date, and how it was counted. */
    public record Limit(Due due, DueCount count) {}

    private Limit limit(Matter matter, AssignMatter command, Optional<PartTask> task) {
        LocalDate own = task.map(PartTask::dueOn).orElse(null);
        LocalDate day = own != null ? own : command.dueOn();
        if (day != null) {
            return inFuture(day);
        }
        Integer days = command.workingDays();
        if (days != null) {
            return working(days);
        }
        LocalDate planned = matter.task().plannedDueOn();
        if (planned != null) {
            return inFuture(planned);
        }
        if (matter.isUrgent()) {
            return working(clocks.urgentDays());
        }
        var usual = clocks.usual(matter);
        if (usual == null) {
            throw new InvalidException(new Refusal("supervision.invalid.noDue").at("dueOn"));
        }
        return new Limit(usual.due(), DueCount.calendar(publication.time().today(), usual.days()));
    }

    private Limit working(int days) {
        return new Limit(
                clocks.afterWorkingDays(days),
                DueCount.working(publication.time().today(), days));
    }

    private Limit inFuture(LocalDate day) {
        if (day.isBefore(publication.time().today())) {
            throw new InvalidException(new Refusal("supervision.invalid.duePast").at("dueOn"));
        }
        return new Limit(clocks.chosen(day), DueCount.CHOSEN);
    }

    /** The unit is told, may look, and its clock starts. */
    private void hand(Matter matter, MatterPart part, Limit limit, Actor actor) {
        var started = clocks.started(limit.due());
        part.assign(started, limit.count(), clocks.receiptDue(matter), clocks.rule(matter));
        parts.save(part);
        publication.story().line(matter, part, "ASSIGN", part.text(), started, actor);
        publication.readers().ofPart(matter, part);
        publication
                .announcer()
                .moved(matter, part, "HAND_OVER", actor, publication.announcer().unit(part, false));
    }

    /** One more co-unit while the matter is under way. */
    public void addUnit(MatterId id, AddUnit command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        var now = access.opened(id, MatterAction.ADD_UNIT, command.version(), actor);
        var unit = reader.required(command.unit(), "unit", actor);
        doors.requireReach(now, unit, actor);
        if (now.parts().stream().anyMatch(part -> part.unit().id() == unit.id() && !part.isPassedOn())) {
            throw new InvalidException(new Refusal("supervision.invalid.unitTwice").at("unit"));
        }
        now.matter().addUnit(publication.time().now());
        var part = parts.saveAndFlush(new MatterPart(now.matter().id(), PartRole.CO, unit, text(command.text())));
        hand(now.matter(), part, inFuture(command.dueOn()), actor);
    }

    /** Until when another unit may take that is asked instead: the date set for it, or what is left of the time. */
    public Limit limit(MatterPart former, @Nullable LocalDate dueOn) {
        if (dueOn != null) {
            return inFuture(dueOn);
        }
        Due left = clocks.left(former);
        if (left.date().isBefore(publication.time().today())) {
            throw new InvalidException(new Refusal("supervision.invalid.noTimeLeft").at("dueOn"));
        }
        return new Limit(left, clocks.countLeft(former));
    }

    /** Another unit is asked instead. */
    public void handOn(Matter matter, MatterPart part, Limit limit, Actor actor) {
        hand(matter, part, limit, actor);
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
