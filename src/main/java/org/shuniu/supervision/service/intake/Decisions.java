package org.shuniu.supervision.service.intake;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.intake.FollowUpRequest;
import org.shuniu.supervision.domain.intake.FollowUpRequestRepository;
import org.shuniu.supervision.service.instruction.InstructionAccess;
import org.shuniu.supervision.service.instruction.Papers;
import org.springframework.stereotype.Component;

/** Finds what was decided, whatever module it comes from; 404 for what this person may not know of. */
@Component
public class Decisions {
    private final InstructionAccess instructions;
    private final FollowUpRequestRepository requests;
    private final Papers papers;
    private final Visibility visibility;

    Decisions(
            InstructionAccess instructions, FollowUpRequestRepository requests, Papers papers, Visibility visibility) {
        this.instructions = instructions;
        this.requests = requests;
        this.papers = papers;
        this.visibility = visibility;
    }

    public Decision of(SubjectRef source, int item, Actor actor) {
        if (source.kind().equals(InstructionId.KIND)) {
            if (item != 0) {
                throw new NotFoundException();
            }
            return of(instructions.seen(new InstructionId(source.id()), actor), actor);
        }
        return request(source, item, actor)
                .map(request -> of(request, actor))
                .or(() -> papers.paper(source, actor).filter(paper -> item == 0).map(paper -> of(paper, actor)))
                .orElseThrow(NotFoundException::new);
    }

    Optional<FollowUpRequest> request(SubjectRef source, int item, Actor actor) {
        return requests.findBySourceKindAndSourceIdAndItem(source.kind(), source.id(), item)
                .filter(request -> visibility.canSee(actor, request.subject()));
    }

    private static Decision of(Instruction instruction, Actor actor) {
        var id = new InstructionId(instruction.id());
        var paper = instruction.paper();
        var demand = instruction.demand();
        var waiver = instruction.waiver();
        return new Decision(
                id.subject(),
                0,
                MatterSource.INSTRUCTION,
                paper.paperTitle(),
                paper.paperNumber(),
                instruction.note().words(),
                demand.leadUnitName(),
                demand.dueOn(),
                instruction.note().leaderId(),
                paper.subject(),
                id.link(),
                instruction.version(),
                waiver == null ? null : waiver.because());
    }

    private Decision of(FollowUpRequest request, Actor actor) {
        var waiver = request.waiver();
        return new Decision(
                request.source(),
                request.item(),
                kindOf(request.source()),
                request.sourceTitle(),
                null,
                request.text(),
                request.unitName(),
                request.dueOn(),
                null,
                request.source(),
                papers.paper(request.source(), actor)
                        .map(FollowUpSource.Paper::link)
                        .orElse(null),
                request.version(),
                waiver == null ? null : waiver.because());
    }

    private Decision of(FollowUpSource.Paper paper, Actor actor) {
        if (!paper.binding()) {
            throw new ConflictException(new Refusal("intake.refused.notBinding"));
        }
        return new Decision(
                paper.subject(),
                0,
                kindOf(paper.subject()),
                paper.title(),
                paper.number(),
                papers.excerpt(paper.subject(), actor),
                null,
                null,
                null,
                paper.subject(),
                paper.link(),
                null,
                null);
    }

    /** What kind of decision a module's records hold. */
    static MatterSource kindOf(SubjectRef source) {
        if (source.kind().startsWith("MEETING")) {
            return MatterSource.MEETING_DECISION;
        }
        return source.kind().startsWith("INCOMING") ? MatterSource.SUPERIOR : MatterSource.DEPLOYMENT;
    }
}
