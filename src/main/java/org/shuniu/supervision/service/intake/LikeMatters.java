package org.shuniu.supervision.service.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.shuniu.supervision.domain.intake.FollowUpLink;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.springframework.stereotype.Component;

/** Finds open matters of the same decision or paper, and those about much the same (第十五条). */
@Component
class LikeMatters {
    private static final Set<String> ENDED = Set.of("CLOSED", "DROPPED");

    private final Matters matters;
    private final FollowUpLinkRepository links;
    private final InstructionRepository instructions;
    private final Visibility visibility;

    LikeMatters(
            Matters matters, FollowUpLinkRepository links, InstructionRepository instructions, Visibility visibility) {
        this.matters = matters;
        this.links = links;
        this.instructions = instructions;
        this.visibility = visibility;
    }

    /** @param decision null while nothing but words is known */
    Likeness of(@Nullable Decision decision, String title, String text, Actor actor) {
        List<MatterCard> same = decision == null ? List.of() : ofSource(decision);
        Map<Long, MatterCard> similar = new LinkedHashMap<>();
        matters.similar(title, text, actor.organId()).forEach(card -> similar.put(card.id(), card));
        same.forEach(card -> similar.remove(card.id()));
        var seenSame = seen(same, actor);
        var seenSimilar = seen(List.copyOf(similar.values()), actor);
        int hidden = same.size() + similar.size() - seenSame.size() - seenSimilar.size();
        return new Likeness(seenSame, seenSimilar, hidden);
    }

    private List<MatterCard> seen(List<MatterCard> cards, Actor actor) {
        return cards.stream()
                .filter(card -> visibility.canSee(actor, new MatterId(card.id()).subject()))
                .toList();
    }

    /** Why this decision needs a reason to be followed up once more; names no matter that is hidden from this person. */
    Optional<Refusal> refusal(Decision decision, Actor actor) {
        var same = ofSource(decision);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        var why = seen(same, actor).stream()
                .findFirst()
                .map(card -> new Refusal("intake.invalid.sameSource", card.title()))
                .orElseGet(() -> new Refusal("intake.invalid.sameSourceHidden", same.size()));
        return Optional.of(why.at("notDuplicateBecause").from("intake.source.art15"));
    }

    /** Somebody made one meanwhile: the newest, as far as this person may know of it. */
    ConflictException madeMeanwhile(Decision decision, Actor actor) {
        return seen(ofSource(decision), actor).stream()
                .max(Comparator.comparingLong(MatterCard::id))
                .map(card -> new ConflictException(
                        new Refusal("intake.refused.madeMeanwhile", card.title()), new MatterId(card.id()).link()))
                .orElseGet(() -> new ConflictException(new Refusal("intake.refused.madeMeanwhileHidden")));
    }

    /** Open matters of this decision; where it stands on a paper, also those of the paper and its instructions. */
    List<MatterCard> ofSource(Decision decision) {
        var all = new LinkedHashMap<Long, MatterCard>();
        if (decision.item() > 0) {
            ofItem(decision).forEach(card -> all.put(card.id(), card));
        } else {
            for (SubjectRef source : sources(decision)) {
                matters.of(source).forEach(card -> all.put(card.id(), card));
            }
        }
        return all.values().stream()
                .filter(card -> !ENDED.contains(card.status()))
                .toList();
    }

    /** The other items of a meeting are other decisions. */
    private List<MatterCard> ofItem(Decision decision) {
        var source = decision.source();
        var ids =
                links.findBySourceKindAndSourceIdAndItemOrderById(source.kind(), source.id(), decision.item()).stream()
                        .map(FollowUpLink::matterId)
                        .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : matters.of(source).stream()
                        .filter(card -> ids.contains(card.id()))
                        .toList();
    }

    private List<SubjectRef> sources(Decision decision) {
        var sources = new ArrayList<SubjectRef>();
        sources.add(decision.source());
        SubjectRef paper = decision.paper();
        if (paper != null) {
            sources.add(paper);
            instructions
                    .findIdsOnPaper(paper.kind(), paper.id())
                    .forEach(id -> sources.add(new InstructionId(id).subject()));
        }
        return sources.stream().distinct().toList();
    }
}
