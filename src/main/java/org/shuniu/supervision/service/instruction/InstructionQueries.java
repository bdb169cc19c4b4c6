package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One instruction, and what the form that registers it offers. */
@Service
@Transactional(readOnly = true)
public class InstructionQueries {
    private final InstructionAccess access;
    private final InstructionPolicy policy;
    private final LeaderChoices leaders;
    private final Papers papers;
    private final OfficeTime time;

    InstructionQueries(
            InstructionAccess access, InstructionPolicy policy, LeaderChoices leaders, Papers papers, OfficeTime time) {
        this.access = access;
        this.policy = policy;
        this.leaders = leaders;
        this.papers = papers;
        this.time = time;
    }

    /** A leader whose instructions are registered here. */
    public record Leader(long id, String name, String title) {}

    public InstructionView view(InstructionId id, Actor actor) {
        var instruction = access.seen(id, actor);
        var registration = instruction.registration();
        var note = instruction.note();
        var paper = instruction.paper();
        var demand = instruction.demand();
        var waiver = instruction.waiver();
        // @formatter:off
        return new InstructionView(
                id.value(), instruction.version(), instruction.status(), note.kind(), note.leaderId(),
                note.leaderName(), note.givenOn(), note.words(), paper.paperKind(), paper.paperId(),
                paper.paperTitle(), paper.paperNumber(), link(paper.subject(), actor), demand.urgency(),
                demand.limitDays(), demand.dueOn(), demand.dueProvisional(), isLate(instruction),
                demand.leadUnitName(), demand.responsible(), registration.organName(), registration.clerkName(),
                registration.registeredOn(), waiver == null ? null : waiver.because(),
                waiver == null ? null : waiver.signature(), instruction.settledOn(), lines(instruction, actor));
        // @formatter:on
    }

    private @Nullable String link(@Nullable SubjectRef paper, Actor actor) {
        return paper == null
                ? null
                : papers.paper(paper, actor).map(FollowUpSource.Paper::link).orElse(null);
    }

    private boolean isLate(Instruction instruction) {
        LocalDate due = instruction.demand().dueOn();
        boolean open = instruction.status() == InstructionStatus.REGISTERED
                || instruction.status() == InstructionStatus.FOLLOWED_UP;
        return open && due != null && due.isBefore(time.today());
    }

    private List<InstructionActionLine> lines(Instruction instruction, Actor actor) {
        return Arrays.stream(InstructionAction.values())
                .map(action -> {
                    var reason = access.refusal(instruction, action, actor);
                    return new InstructionActionLine(action, reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    public RegisterInstruction blank(@Nullable String paperKind, @Nullable Long paperId, Actor actor) {
        access.requireClerk(actor);
        var form = RegisterInstruction.blank(time.today());
        return paperKind == null || paperId == null
                ? form
                : papers.paper(new SubjectRef(paperKind, paperId), actor)
                        .map(form::on)
                        .orElse(form);
    }

    public List<Leader> leaders(Actor actor) {
        return leaders.of(actor).stream()
                .map(post -> new Leader(post.personId(), post.personName(), post.title()))
                .toList();
    }

    /** Papers of this office's system, by number or title, among those the clerk may know of. */
    public List<FollowUpSource.Paper> papers(@Nullable String text, Actor actor) {
        return papers.find(text == null ? "" : text, actor);
    }

    public boolean mayRegister(Actor actor) {
        return policy.refusalToRegister(actor).isEmpty();
    }
}
