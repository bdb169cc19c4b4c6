package org.shuniu.document.service.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.Move;
import org.shuniu.review.NextStep;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.ReviewDesk.Choice;
import org.shuniu.review.WorkItemView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the case of a document is, and what was said in it. */
@Service
@Transactional(readOnly = true)
public class CaseQueries {
    private static final Set<Move> OWN_FORMS = EnumSet.of(Move.AGREE, Move.DISAGREE, Move.TERMINATE);

    private final Visibility visibility;
    private final ReviewDesk desk;

    public CaseQueries(Visibility visibility, ReviewDesk desk) {
        this.visibility = visibility;
        this.desk = desk;
    }

    /** Whether the reader may know more than the finished paper. */
    public boolean isMakingSeen(DocumentId id, Actor actor) {
        return visibility.canSeeMaking(actor, id.subject());
    }

    public List<OpinionView> opinions(DocumentId id, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        return desk.opinions(id.subject());
    }

    /** The route with the time spent at each step; empty before the first submission. */
    public Optional<CaseProgress> progress(DocumentId id, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        var progress = desk.progress(id.subject());
        return progress.legs().isEmpty() ? Optional.empty() : Optional.of(progress);
    }

    /** The coming steps that the reader has to name handlers for. */
    public List<NextStep> nextSteps(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return desk.nextSteps(id.subject(), "", List.of(), actor);
    }

    /** The reader's own open item. */
    public Optional<WorkItemView> item(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return desk.itemFor(id.subject(), actor);
    }

    /** What the reader wrote of his opinion before he gave it. */
    public String draft(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return desk.draft(id.subject(), actor);
    }

    /** What the reader may do with the case beside the steps that have a form on the document's page: 撤回, 退回, 转办, 代录 … */
    public List<Choice> moves(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return desk.choices(id.subject(), actor).stream()
                .filter(choice -> choice.open() && !OWN_FORMS.contains(choice.move()))
                .toList();
    }
}
