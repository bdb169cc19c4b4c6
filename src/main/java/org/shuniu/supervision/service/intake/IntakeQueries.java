package org.shuniu.supervision.service.intake;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form that makes a matter of a decision, filled from it, with what is followed up already. */
@Service
@Transactional(readOnly = true)
public class IntakeQueries {
    private final Decisions decisions;
    private final LikeMatters like;
    private final IntakeGate gate;
    private final OfficeTime time;

    IntakeQueries(Decisions decisions, LikeMatters like, IntakeGate gate, OfficeTime time) {
        this.decisions = decisions;
        this.like = like;
        this.gate = gate;
        this.time = time;
    }

    /**
     * What is shown to whoever takes a decision up.
     *
     * @param form as typed so far, or filled from the decision
     * @param known how many open matters of the decision there are now
     */
    public record Intake(Decision decision, ProposeFollowUp form, Likeness likeness, int known) {}

    public Intake intake(SubjectRef source, int item, @Nullable ProposeFollowUp typed, Actor actor) {
        var decision = decisions.of(source, item, actor);
        gate.requireOpen(decision, actor);
        int known = like.ofSource(decision).size();
        var form = typed == null ? ProposeFollowUp.from(decision, time.today(), known) : typed;
        return new Intake(decision, form, like.of(decision, form.title(), form.text(), actor), known);
    }

    /** Open matters about much the same, before anything is proposed. */
    public Likeness similar(String title, String text, Actor actor) {
        gate.requireTakingUp("PROPOSE", null, actor);
        return like.of(null, title, text, actor);
    }

    public boolean mayTakeUp(Actor actor) {
        return gate.mayTakeUp(actor);
    }

    /** 404 for a plain paper: only what was asked for can be found to need no matter. */
    public Decision waivable(SubjectRef source, int item, Actor actor) {
        var decision = decision(source, item, actor);
        if (decision.version() == null) {
            throw new NotFoundException();
        }
        return decision;
    }

    public Decision decision(SubjectRef source, int item, Actor actor) {
        var decision = decisions.of(source, item, actor);
        gate.requireTakingUp("PROPOSE", source, actor);
        return decision;
    }
}
