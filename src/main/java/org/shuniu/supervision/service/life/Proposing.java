package org.shuniu.supervision.service.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.Cause;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.Origin;
import org.shuniu.supervision.domain.Task;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** 拟立项: what a proposal must name, and how it becomes a matter. */
@Component
public class Proposing {
    private final MatterRepository matters;
    private final PlannedUnits planned;
    private final Duplicates duplicates;
    private final Units units;
    private final SecrecyGuard secrecy;
    private final Publication publication;

    Proposing(
            MatterRepository matters,
            PlannedUnits planned,
            Duplicates duplicates,
            Units units,
            SecrecyGuard secrecy,
            Publication publication) {
        this.matters = matters;
        this.planned = planned;
        this.duplicates = duplicates;
        this.units = units;
        this.secrecy = secrecy;
        this.publication = publication;
    }

    public Matter propose(Proposal proposal, Actor actor) {
        var asked = proposal.matter();
        var origin = origin(actor);
        require(asked, origin, 0, actor);
        var matter = matters.save(new Matter(origin, cause(asked), task(proposal)));
        matter.use(proposal.methods());
        matter.combine(proposal.modes());
        planned.plan(matter, asked.leadUnitId(), asked.coUnitIds());
        matters.flush();
        duplicates.keep(matter.id(), asked.title());
        publication.story().line(matter, "PROPOSE", asked.notDuplicateBecause(), actor);
        publication.readers().ofMatter(matter);
        publication.announcer().index(matter);
        publication
                .announcer()
                .moved(
                        matter,
                        "PROPOSE",
                        actor,
                        java.util.Map.of("source", asked.source().name()),
                        publication.announcer().supervision(matter));
        return matter;
    }

    /** The same matter described anew, before it is established. */
    public void describe(Matter matter, Proposal proposal, Actor actor) {
        var asked = proposal.matter();
        require(asked, matter.origin(), matter.id(), actor);
        matter.describe(
                cause(asked),
                task(proposal),
                proposal.methods(),
                actor.personId(),
                publication.time().now());
        matter.combine(proposal.modes());
        planned.plan(matter, asked.leadUnitId(), asked.coUnitIds());
        matters.flush();
        duplicates.keep(matter.id(), asked.title());
        publication.readers().ofMatter(matter);
        publication.announcer().index(matter);
    }

    private Origin origin(Actor actor) {
        long organ = units.supervisingOrgan(actor);
        return new Origin(
                actor.personId(),
                actor.name(),
                organ,
                units.nameOf(organ).orElse(actor.organName()),
                units.government(organ),
                publication.time().now(),
                publication.time().today());
    }

    private void require(ProposeMatter asked, Origin origin, long exceptId, Actor actor) {
        secrecy.requireUnmarked("title", asked.title(), actor);
        secrecy.requireUnmarked("text", asked.text(), actor);
        secrecy.requireUnmarked("basis", asked.basis(), actor);
        var problems = new ArrayList<Refusal>();
        if (!cause(asked).isNamed()) {
            problems.add(new Refusal("supervision.invalid.basis").at("basis").from("supervision.source.art11"));
        }
        if (asked.dueOn() != null && asked.dueOn().isBefore(publication.time().today())) {
            problems.add(new Refusal("supervision.invalid.duePast").at("dueOn"));
        }
        Long leader = asked.leaderId();
        if (leader != null && units.personName(leader).isEmpty()) {
            problems.add(new Refusal("supervision.invalid.leader").at("leaderId"));
        }
        problems.addAll(planned.problems(asked, origin));
        if (problems.isEmpty() && text(asked.notDuplicateBecause()) == null) {
            duplicates
                    .refusal(asked.title(), origin.governmentId(), exceptId, actor)
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(List.copyOf(problems));
        }
    }

    private static Cause cause(ProposeMatter asked) {
        return Cause.of(asked.source(), asked.from(), text(asked.basis()), text(asked.notDuplicateBecause()));
    }

    private Task task(Proposal proposal) {
        var asked = proposal.matter();
        Long leader = asked.leaderId();
        return new Task(
                asked.title().strip(),
                asked.text().strip(),
                proposal.form(),
                asked.hot(),
                asked.difficult(),
                asked.reporting(),
                asked.dueOn(),
                leader,
                leader == null ? null : units.personName(leader).orElse(null));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
