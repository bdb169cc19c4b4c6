package org.shuniu.supervision.service.intake;

import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.Waiver;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.shuniu.supervision.domain.intake.FollowUpRequest;
import org.shuniu.supervision.domain.intake.LinkState;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision that needs no matter says why; the decision can be taken back (SUP-01). */
@Service
@Transactional
public class WaiverService {
    private final Decisions decisions;
    private final IntakeGate gate;
    private final InstructionService instructions;
    private final FollowUpLinkRepository links;
    private final IntakeAnnouncer announcer;
    private final Rules rules;

    WaiverService(
            Decisions decisions,
            IntakeGate gate,
            InstructionService instructions,
            FollowUpLinkRepository links,
            IntakeAnnouncer announcer,
            Rules rules) {
        this.decisions = decisions;
        this.gate = gate;
        this.instructions = instructions;
        this.links = links;
        this.announcer = announcer;
        this.rules = rules;
    }

    /** What is asked before words are kept. */
    @Component("waiverRules")
    record Rules(SecrecyGuard secrecy, OfficeTime time) {}

    public void waive(SubjectRef source, int item, WaiveFollowUp form, Actor actor) {
        rules.secrecy().requireUnmarked("reason", form.reason(), actor);
        if (source.kind().equals(InstructionId.KIND)) {
            instructions.waive(new InstructionId(source.id()), form.reason(), form.version(), actor);
            return;
        }
        var request = opened(source, item, form.version(), actor);
        boolean followed = links.findBySourceKindAndSourceIdAndItemOrderById(source.kind(), source.id(), item).stream()
                .anyMatch(link -> link.state() != LinkState.DROPPED);
        if (followed) {
            throw new ConflictException(new Refusal("intake.refused.followed"));
        }
        request.waive(Waiver.by(actor, form.reason().strip(), rules.time().now()));
        announcer.moved(request.subject(), "WAIVE", request.sourceTitle(), actor, facts(request));
    }

    public void reconsider(SubjectRef source, int item, int version, Actor actor) {
        if (source.kind().equals(InstructionId.KIND)) {
            instructions.reconsider(new InstructionId(source.id()), version, actor);
            return;
        }
        var request = opened(source, item, version, actor);
        request.reconsider();
        announcer.moved(request.subject(), "RECONSIDER", request.sourceTitle(), actor, facts(request));
    }

    private FollowUpRequest opened(SubjectRef source, int item, int version, Actor actor) {
        var request = decisions.request(source, item, actor).orElseThrow(NotFoundException::new);
        gate.requireTakingUp("WAIVE", source, actor);
        if (request.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return request;
    }

    private static Map<String, String> facts(FollowUpRequest request) {
        return Map.of("source", request.source().toString(), "item", String.valueOf(request.item()));
    }
}
