package org.shuniu.meeting.service.decision.outside;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.OutsideDecisionMoved;
import org.shuniu.meeting.domain.decision.outside.OutsideDecision;
import org.shuniu.meeting.domain.decision.outside.OutsideDecisionRepository;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what a party group or another meeting outside decided; it is followed up like a signed decision (MTG-18). */
@Service
@Transactional
public class OutsideDecisionService {
    private final OutsidePolicy policy;
    private final OutsideReader reader;
    private final OutsideReaders readers;
    private final OutsideDecisionRepository decisions;
    private final Told told;

    OutsideDecisionService(
            OutsidePolicy policy,
            OutsideReader reader,
            OutsideReaders readers,
            OutsideDecisionRepository decisions,
            Told told) {
        this.policy = policy;
        this.reader = reader;
        this.readers = readers;
        this.decisions = decisions;
        this.told = told;
    }

    /** Who is told: trail, follow-up and search. */
    @Component("meetingOutsideTold")
    record Told(ApplicationEventPublisher events, SearchIndex search, Trail trail) {}

    public void requireClerk(Actor actor) {
        policy.refusalToEnter(actor).ifPresent(refusal -> {
            told.trail().refused(actor, "outsideDecision.ENTER", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    public OutsideDecisionId enter(EnterDecision command, Actor actor) {
        requireClerk(actor);
        var kept = decisions.save(reader.read(command, actor));
        readers.of(kept);
        request(kept, actor);
        index(kept);
        told.events()
                .publishEvent(new OutsideDecisionMoved(
                        OutsideDecisionMoved.newKey(kept.decisionId()),
                        kept.decisionId(),
                        "ENTER",
                        kept.meeting().name(),
                        actor,
                        kept.entry().at(),
                        Map.of("source", kept.meeting().source().name()),
                        Set.of()));
        return kept.decisionId();
    }

    private void request(OutsideDecision kept, Actor actor) {
        var duty = kept.duty();
        told.events()
                .publishEvent(new FollowUpRequested(
                        kept.decisionId().subject(),
                        0,
                        kept.meeting().name(),
                        kept.text(),
                        duty.unitId(),
                        duty.dueOn(),
                        !duty.isWaived(),
                        actor,
                        kept.entry().at()));
    }

    private void index(OutsideDecision kept) {
        var words = String.join(
                "\n",
                kept.meeting().name(),
                kept.text(),
                Objects.requireNonNullElse(kept.duty().unitName(), ""));
        told.search()
                .put(
                        kept.decisionId().subject(),
                        kept.meeting().name(),
                        null,
                        words,
                        kept.meeting().heldOn(),
                        kept.decisionId().link());
    }
}
