package org.shuniu.review.service.move;

import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.StartCase;
import org.shuniu.review.StepView;
import org.shuniu.review.domain.CaseAction;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Routes;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 送核: opens a case, or sends a draft that came back on its way again. */
@Component
public class SubmitMove {
    private final CaseDesk desk;
    private final Routes routes;
    private final OpinionBook opinions;

    public SubmitMove(CaseDesk desk, Routes routes, OpinionBook opinions) {
        this.desk = desk;
        this.routes = routes;
        this.opinions = opinions;
    }

    public StepView submit(StartCase command, Actor actor) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("review.refused.administrator"));
        }
        OpinionBook.limit("opinion", command.opinion());
        Run run = desk.beginIfOpen(command.subject(), actor)
                .flatMap(open -> onDraft(open, command))
                .orElseGet(() -> opened(command, actor));
        CaseStep draft = run.step();
        desk.subject(run)
                .refusal(actor, command.subject(), draft.view(), Move.AGREE)
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        run.reviewCase().describe(command);
        send(run, draft, command.opinion());
        return run.reviewCase().openStep().map(CaseStep::view).orElseGet(draft::view);
    }

    /** The open case, unless it is not with its author, or must take another route now. */
    private Optional<Run> onDraft(Run run, StartCase command) {
        ReviewCase open = run.reviewCase();
        if (!run.step().isDraft()) {
            throw new ConflictException(new Refusal("review.conflict.alreadySubmitted"));
        }
        if (open.routeKind().equals(command.routeKind())) {
            return Optional.of(run);
        }
        open.round(run.step()).pending().forEach(item -> open.round(run.step()).remove(item, run.at()));
        open.close(CaseAction.RECALL, run.at());
        open.moved(Move.RECALL, run.actor(), run.at());
        // The new case is let in only when no other one is open.
        desk.sync();
        return Optional.empty();
    }

    private Run opened(StartCase command, Actor actor) {
        Routes.Chosen route = routes.choose(actor.organId(), command.routeKind())
                .orElseThrow(() -> new RefusedException(new Refusal("review.refused.noRoute", command.routeKind())));
        return desk.beginNew(new ReviewCase(command, route.routeId(), route.steps(), actor, desk.now()), actor);
    }

    private void send(Run run, CaseStep draft, String opinion) {
        WorkItem item = run.reviewCase().openItems().get(0);
        opinions.note(run, draft, item, Move.AGREE, opinion);
        run.reviewCase().round(draft).finish(item, Move.AGREE, run.at());
        desk.goOn(run, draft);
        desk.settle(run, Move.AGREE, "SUBMIT", Set.of(run.actor().personId()));
    }
}
