package org.shuniu.supervision.service.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.intake.DecisionLock;
import org.shuniu.supervision.domain.intake.FollowUpLink;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step from a decision to its matter, with the link both ways (SUP-01). */
@Service
@Transactional
public class IntakeService {
    private final Desk desk;
    private final Matters matters;
    private final LikeMatters like;
    private final UnitNames names;
    private final FollowUpLinkRepository links;
    private final OfficeTime time;

    IntakeService(
            Desk desk,
            Matters matters,
            LikeMatters like,
            UnitNames names,
            FollowUpLinkRepository links,
            OfficeTime time) {
        this.desk = desk;
        this.matters = matters;
        this.like = like;
        this.names = names;
        this.links = links;
        this.time = time;
    }

    /** What decides whether a decision may be taken up, and who learns that it was. */
    @Component
    record Desk(
            Decisions decisions,
            IntakeGate gate,
            IntakeAnnouncer announcer,
            InstructionService instructions,
            DecisionLock lock) {}

    public long propose(SubjectRef source, int item, ProposeFollowUp form, Actor actor) {
        var decision = desk.decisions().of(source, item, actor);
        desk.gate().requireOpen(decision, actor);
        requireUnmoved(decision, form, actor);
        var problems = new ArrayList<Refusal>();
        var units = names.read(form.leadUnit(), form.coUnits(), problems, actor);
        if (!form.givesReason()) {
            like.refusal(decision, actor).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(List.copyOf(problems));
        }
        long matter = matters.propose(matter(source, form, units), actor);
        linked(decision, matter, actor);
        return matter;
    }

    /** Of two who take the same decision up at once, the second is told of the matter of the first. */
    private void requireUnmoved(Decision decision, ProposeFollowUp form, Actor actor) {
        Integer drawn = form.known();
        int known = drawn == null ? like.ofSource(decision).size() : drawn;
        var paper = decision.paper();
        desk.lock().take(paper == null ? decision.source() : paper, decision.item());
        if (like.ofSource(decision).size() > known) {
            throw like.madeMeanwhile(decision, actor);
        }
    }

    private static ProposeMatter matter(SubjectRef source, ProposeFollowUp form, UnitNames.Named units) {
        return new ProposeMatter(
                Objects.requireNonNull(form.source()),
                source,
                form.title(),
                form.text(),
                units.lead(),
                units.co(),
                form.dueOn(),
                form.leaderId(),
                form.hot(),
                form.difficult(),
                Objects.requireNonNull(form.reporting()),
                form.notDuplicateBecause());
    }

    private void linked(Decision decision, long matter, Actor actor) {
        var source = decision.source();
        links.save(new FollowUpLink(source, decision.item(), matter, actor, time.now()));
        if (source.kind().equals(InstructionId.KIND)) {
            desk.instructions().proposed(new InstructionId(source.id()), matter, actor);
        } else {
            desk.announcer()
                    .moved(
                            source,
                            "PROPOSE",
                            decision.title(),
                            actor,
                            Map.of("matter", String.valueOf(matter), "item", String.valueOf(decision.item())));
        }
    }
}
