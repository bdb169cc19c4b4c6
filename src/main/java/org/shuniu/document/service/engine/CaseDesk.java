package org.shuniu.document.service.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.StartCase;
import org.shuniu.review.StepView;
import org.shuniu.review.WorkItemView;
import org.springframework.stereotype.Component;

/** The review engine in the words of a document. */
@Component
public class CaseDesk {
    private final ReviewDesk desk;

    public CaseDesk(ReviewDesk desk) {
        this.desk = desk;
    }

    public void start(Document document, @Nullable String opinion, Actor actor) {
        var id = new DocumentId(document.id());
        desk.submit(
                new StartCase(
                        id.subject(),
                        routeKind(document),
                        document.title(),
                        document.elements().urgency().rank(),
                        id.link(),
                        text(opinion)),
                actor);
    }

    private static String routeKind(Document document) {
        if (document.kind() == DocumentKind.LETTER) {
            return "OUTGOING_LETTER";
        }
        return switch (document.addressing().direction()) {
            case UP -> "OUTGOING_UPWARD";
            case LEVEL -> "OUTGOING_PARALLEL";
            case DOWN, PUBLIC -> "OUTGOING_DOWNWARD";
        };
    }

    /** The route of its case knows this step. */
    public boolean hasStep(DocumentId id, DocumentStep step) {
        return desk.progress(id.subject()).legs().stream()
                .anyMatch(leg -> leg.kind().equals(step.name()));
    }

    public @Nullable DocumentStep openStep(DocumentId id) {
        return desk.openStep(id.subject())
                .map(StepView::kind)
                .flatMap(DocumentStep::of)
                .orElse(null);
    }

    public WorkItemView item(DocumentId id, Actor actor) {
        return desk.itemFor(id.subject(), actor)
                .orElseThrow(() -> new ConflictException(new Refusal("document.refused.notYourStep")));
    }

    /** 409 unless the actor's open item is still as the form showed it; nobody else can move the case from here on. */
    public void hold(DocumentId id, int itemVersion, Actor actor) {
        desk.hold(id.subject(), itemVersion, actor);
    }

    public void agree(DocumentId id, @Nullable String opinion, int itemVersion, Actor actor) {
        desk.complete(id.subject(), Move.AGREE, text(opinion), itemVersion, actor);
    }

    public void disagree(DocumentId id, @Nullable String opinion, int itemVersion, Actor actor) {
        desk.complete(id.subject(), Move.DISAGREE, text(opinion), itemVersion, actor);
    }

    public void lapse(DocumentId id, String reason, Actor actor) {
        desk.lapse(id.subject(), reason, actor);
    }

    public void sendToDrafter(DocumentId id, boolean straightBack, String reason, int itemVersion, Actor actor) {
        var mode = straightBack ? ReturnMode.STRAIGHT_BACK : ReturnMode.STEP_BY_STEP;
        desk.sendBack(id.subject(), 0, mode, reason, itemVersion, actor);
    }

    /** Back to an earlier step by the handler of the open one, also when it was left out in this round. */
    public void sendTo(DocumentId id, DocumentStep step, String reason, int itemVersion, Actor actor) {
        var target = desk.progress(id.subject()).legs().stream()
                .filter(leg -> leg.kind().equals(step.name()))
                .findFirst()
                .orElseThrow(() -> new ConflictException(new Refusal("document.refused.noSuchStep")));
        if (target.state() == CaseProgress.State.SKIPPED) {
            hold(id, itemVersion, actor);
            reopen(id, step, reason, actor);
        } else {
            desk.sendBack(id.subject(), target.position(), ReturnMode.STEP_BY_STEP, reason, itemVersion, actor);
        }
    }

    public void reopen(DocumentId id, DocumentStep step, Actor actor) {
        reopen(id, step, "", actor);
    }

    public void reopen(DocumentId id, DocumentStep step, String reason, Actor actor) {
        desk.reopen(id.subject(), step.name(), reason, actor);
    }

    /** Ends the case, if one is open. */
    public void end(DocumentId id, String reason, Actor actor) {
        Optional<StepView> open = desk.openStep(id.subject());
        if (open.isPresent()) {
            desk.terminate(id.subject(), reason, actor);
        }
    }

    private static String text(@Nullable String opinion) {
        return opinion == null ? "" : opinion.strip();
    }
}
