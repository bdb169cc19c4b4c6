package org.shuniu.supervision.service.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.shuniu.supervision.service.chain.Chain.Kind;
import org.shuniu.supervision.service.chain.Chain.Link;
import org.shuniu.supervision.service.instruction.Papers;
import org.springframework.stereotype.Component;

/** What asked for a matter: the paper, the instruction on it, the matter above. */
@Component
class ChainSources {
    private final MatterRepository matters;
    private final InstructionRepository instructions;
    private final Papers papers;
    private final Visibility visibility;

    ChainSources(MatterRepository matters, InstructionRepository instructions, Papers papers, Visibility visibility) {
        this.matters = matters;
        this.instructions = instructions;
        this.papers = papers;
        this.visibility = visibility;
    }

    List<Link> of(Matter matter, Actor actor) {
        var links = new ArrayList<Link>();
        Long parent = matter.parentId();
        if (parent != null) {
            links.add(parent(new MatterId(parent), actor));
        }
        SubjectRef from = matter.cause().from();
        String basis = matter.cause().basis();
        if (from == null && basis != null) {
            links.add(new Link(Kind.BASIS, basis, null, null, null));
        } else if (from != null && from.kind().equals(InstructionId.KIND)) {
            links.addAll(instruction(from, actor));
        } else if (from != null && !from.kind().equals(MatterId.KIND)) {
            links.add(record(Kind.DECISION, from, actor));
        }
        return links;
    }

    private Link parent(MatterId id, Actor actor) {
        var above = matters.findById(id.value()).filter(found -> visibility.canSee(actor, id.subject()));
        return above.map(found -> new Link(
                        Kind.PARENT,
                        named(found.marks().number(), found.task().title()),
                        found.origin().createdOn(),
                        null,
                        id.link()))
                .orElse(hidden(Kind.PARENT));
    }

    /** The paper comes first: it was there before somebody wrote on it. */
    private List<Link> instruction(SubjectRef from, Actor actor) {
        var found = instructions.findById(from.id()).filter(any -> visibility.canSee(actor, from));
        if (found.isEmpty()) {
            return List.of(hidden(Kind.INSTRUCTION));
        }
        var note = found.get().note();
        var written = new Link(
                Kind.INSTRUCTION, note.leaderName(), note.givenOn(), note.words(), new InstructionId(from.id()).link());
        return List.of(paper(found.get(), actor), written);
    }

    private Link paper(Instruction instruction, Actor actor) {
        var paper = instruction.paper();
        var subject = paper.subject();
        return subject == null
                ? new Link(Kind.PAPER, named(paper.paperNumber(), paper.paperTitle()), null, null, null)
                : record(Kind.PAPER, subject, actor);
    }

    /** Asked first, because a refusal thrown on the way would undo the whole reading. */
    private Link record(Kind kind, SubjectRef subject, Actor actor) {
        if (!visibility.canSee(actor, subject)) {
            return hidden(kind);
        }
        return papers.paper(subject, actor).map(paper -> link(kind, paper)).orElse(hidden(kind));
    }

    private static Link link(Kind kind, FollowUpSource.Paper paper) {
        return new Link(kind, named(paper.number(), paper.title()), paper.date(), null, paper.link());
    }

    private static Link hidden(Kind kind) {
        return new Link(kind, null, null, null, null);
    }

    static String named(@Nullable String number, String title) {
        return Stream.of(number, title).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
