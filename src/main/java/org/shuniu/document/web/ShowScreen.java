package org.shuniu.document.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.SightService;
import org.shuniu.document.service.read.DraftQueries;
import org.shuniu.document.service.read.FollowUpQueries;
import org.shuniu.document.service.view.ActionLine;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.review.WorkItemView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything the review page shows: text, what changed, findings, opinions, route, and the form of the open step. */
@Component
class ShowScreen {
    /** Steps with a page of their own. */
    private static final List<String> EXPLAINED = List.of(
            "return",
            "refusal",
            "withdrawal",
            "amendment-request",
            "substantive-change",
            "countersign-lapse",
            "void-number",
            "receipts",
            "revocation",
            "repeal",
            "exception-request",
            "exception-approval",
            "exception-signature",
            "exception-refusal");

    private final DocumentReads reads;
    private final DraftQueries choices;
    private final SightService sight;
    private final TodoSource todos;
    private final FollowUpQueries followUps;

    ShowScreen(
            DocumentReads reads,
            DraftQueries choices,
            SightService sight,
            TodoSource todos,
            FollowUpQueries followUps) {
        this.reads = reads;
        this.choices = choices;
        this.sight = sight;
        this.todos = todos;
        this.followUps = followUps;
    }

    void describe(DocumentId id, Actor actor, Model model) {
        DocumentView view = reads.documents().view(id, actor);
        Optional<WorkItemView> item = reads.cases().item(id, actor);
        List<ActionLine> actions = reads.documents().actions(id, actor);
        model.addAttribute("document", view);
        model.addAttribute("item", item.orElse(null));
        model.addAttribute("nextSteps", reads.cases().nextSteps(id, actor));
        model.addAttribute(
                "open",
                actions.stream()
                        .filter(ActionLine::open)
                        .map(line -> line.action().name())
                        .toList());
        model.addAttribute("actions", actions);
        model.addAttribute("explained", EXPLAINED);
        model.addAttribute("noun", noun(view, actions));
        model.addAttribute("moves", reads.cases().moves(id, actor));
        model.addAttribute("subject", id.subject());
        describeMaking(id, actor, model);
        describeFile(id, actor, model);
        model.addAttribute(
                "changes",
                reads.versions().sinceSeen(id, view.textVersion(), actor).orElse(null));
        model.addAttribute("next", item.isPresent() ? null : next(id, actor));
        describeChoices(view, model);
        sight.saw(id, view.textVersion(), actor);
    }

    /** How the paper was made, for those who may know it. */
    private void describeMaking(DocumentId id, Actor actor, Model model) {
        boolean seen = reads.cases().isMakingSeen(id, actor);
        model.addAttribute("making", seen);
        if (seen) {
            model.addAttribute("findings", reads.documents().findings(id, actor));
            model.addAttribute("judgements", reads.judgements().of(id, actor));
            model.addAttribute("opinions", reads.cases().opinions(id, actor));
            model.addAttribute("progress", reads.cases().progress(id, actor).orElse(null));
        }
    }

    /** What lies in the document's file beside its text. */
    private void describeFile(DocumentId id, Actor actor, Model model) {
        model.addAttribute("issue", reads.issues().of(id, actor));
        model.addAttribute("occasion", reads.occasions().of(id, actor).orElse(null));
        model.addAttribute("followUp", followUps.of(id, actor));
        model.addAttribute("files", reads.attachments().of(id, actor));
    }

    /** What the form of the open step holds before anything is typed. */
    void describeForm(DocumentId id, Actor actor, Model model) {
        DocumentView view = reads.documents().view(id, actor);
        Long series = view.step() == DocumentStep.NUMBERING
                ? choices.usualSeries(view).orElse(null)
                : null;
        model.addAttribute(
                "form",
                StepForm.of(
                        view,
                        reads.issues().of(id, actor),
                        series,
                        choices.issuing(view),
                        reads.cases().draft(id, actor)));
    }

    /** Where the form of the open step is posted to. */
    private static @Nullable String noun(DocumentView view, List<ActionLine> actions) {
        return actions.stream()
                .filter(line -> line.action().step().equals(Optional.ofNullable(view.step())))
                .map(ActionLine::noun)
                .findFirst()
                .orElse(null);
    }

    private void describeChoices(DocumentView view, Model model) {
        model.addAttribute("verdicts", GateVerdict.values());
        model.addAttribute("countersignOpinions", CountersignOpinion.given());
        model.addAttribute("results", CoordinationResult.values());
        model.addAttribute("series", choices.series(view.issuerId()));
        model.addAttribute("reserved", choices.reserved(view));
        model.addAttribute("sealed", choices.issuing(view));
    }

    /** The next item that waits for this person, to go on with. */
    private TodoSource.@Nullable Todo next(DocumentId id, Actor actor) {
        var page = todos.page(TodoSource.Box.TODO, "", actor, 1);
        if (page == null) {
            return null;
        }
        return page.rows().stream()
                .filter(todo -> !todo.link().equals(id.link()))
                .findFirst()
                .orElse(null);
    }
}
