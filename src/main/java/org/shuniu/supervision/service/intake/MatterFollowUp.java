package org.shuniu.supervision.service.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.shuniu.supervision.domain.intake.FollowUpLink;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages of other modules what became of their decisions, and of the instructions that stand on them. */
@Service
@Transactional(readOnly = true)
public class MatterFollowUp implements FollowUpStatus {
    private final Matters matters;
    private final FollowUpLinkRepository links;
    private final InstructionRepository instructions;
    private final Visibility visibility;
    private final IntakeGate gate;

    MatterFollowUp(
            Matters matters,
            FollowUpLinkRepository links,
            InstructionRepository instructions,
            Visibility visibility,
            IntakeGate gate) {
        this.matters = matters;
        this.links = links;
        this.instructions = instructions;
        this.visibility = visibility;
        this.gate = gate;
    }

    @Override
    public List<Card> of(SubjectRef source, Actor actor) {
        var cards = new LinkedHashMap<Long, Card>();
        for (SubjectRef origin : origins(source)) {
            matters.of(origin).stream()
                    .filter(card -> visibility.canSee(actor, new MatterId(card.id()).subject()))
                    .forEach(card -> cards.put(card.id(), card(card)));
        }
        return cards.values().stream()
                .sorted(Comparator.comparing(Card::id).reversed())
                .toList();
    }

    private List<SubjectRef> origins(SubjectRef source) {
        var origins = new ArrayList<SubjectRef>();
        origins.add(source);
        instructions
                .findIdsOnPaper(source.kind(), source.id())
                .forEach(id -> origins.add(new InstructionId(id).subject()));
        return origins;
    }

    private Card card(MatterCard matter) {
        return new Card(
                matter.id(),
                matter.number(),
                matter.title(),
                "intake.status." + matter.status(),
                matter.light(),
                matter.dueOn(),
                Objects.requireNonNullElse(matter.leadUnit(), ""),
                links.findByMatterId(matter.id()).map(FollowUpLink::outcome).orElse(null),
                matter.link());
    }

    @Override
    public Optional<String> intake(SubjectRef source, Actor actor) {
        return gate.mayTakeUp(actor)
                ? Optional.of("/follow-ups/" + source.kind() + "/" + source.id() + "/0/matter")
                : Optional.empty();
    }
}
