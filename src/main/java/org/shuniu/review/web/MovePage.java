package org.shuniu.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.Option;
import org.shuniu.review.CaseProgress.Leg;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Move;
import org.shuniu.review.NextStep;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.SignerChoice;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.move.MoveForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the one confirm page shows for each move. */
@Component
class MovePage {
    private final ReviewDesk desk;
    private final WorkItemService items;
    private final SignerChoice choice;

    MovePage(ReviewDesk desk, WorkItemService items, SignerChoice choice) {
        this.desk = desk;
        this.items = items;
        this.choice = choice;
    }

    void describe(SubjectRef subject, MoveNoun noun, String action, @Nullable String find, Actor actor, Model model) {
        Move move = noun.move();
        List<WorkItemView> open = desk.openItems(subject);
        model.addAttribute("move", move);
        model.addAttribute("action", action);
        model.addAttribute("back", items.link(subject));
        String wanted = find == null ? "" : find.strip();
        MoveForm form = model.getAttribute("form") instanceof MoveForm typed ? typed : MoveForm.blank(null);
        model.addAttribute("find", wanted);
        model.addAttribute("people", people(move, wanted, form, actor));
        model.addAttribute("nextSteps", nextSteps(subject, move, wanted, form, actor));
        model.addAttribute("handlers", handlers(open));
        model.addAttribute("signers", signers(open));
        model.addAttribute("positions", positions(subject));
        model.addAttribute("decisions", options("review.move.", List.of(Move.AGREE, Move.DISAGREE)));
        model.addAttribute("modes", options("review.returnMode.", Arrays.asList(ReturnMode.values())));
        model.addAttribute(
                "places",
                List.of("ALONGSIDE", "BEFORE", "AFTER").stream()
                        .map(place -> Option.key(place, "review.place." + place))
                        .toList());
        desk.choices(subject, actor).stream()
                .filter(one -> one.move() == move && !one.open())
                .findFirst()
                .ifPresent(one -> model.addAttribute("refusal", one.reason()));
    }

    private List<PostCard> people(Move move, String find, MoveForm form, Actor actor) {
        boolean needsPerson = List.of(Move.TRANSFER, Move.DELEGATE, Move.ADD_SIGNER, Move.REASSIGN, Move.CIRCULATE)
                .contains(move);
        return needsPerson ? choice.search(actor.organId(), find, form.chosen()) : List.of();
    }

    /** Asked of whoever may complete the open step with this move. */
    private List<NextStep> nextSteps(SubjectRef subject, Move move, String find, MoveForm form, Actor actor) {
        boolean completes = List.of(Move.AGREE, Move.DISAGREE, Move.RECORD).contains(move);
        List<Long> named = Objects.requireNonNullElse(form.next(), List.of());
        return completes ? desk.nextSteps(subject, find, named, actor) : List.of();
    }

    private static List<Option> handlers(List<WorkItemView> open) {
        return open.stream()
                .map(item -> Option.named(Long.toString(item.personId()), item.personName()))
                .toList();
    }

    private static List<Option> signers(List<WorkItemView> open) {
        return open.stream()
                .map(item -> Option.named(Long.toString(item.id()), item.personName()))
                .toList();
    }

    private List<Option> positions(SubjectRef subject) {
        int now = desk.openStep(subject).map(step -> step.position()).orElse(0);
        return desk.progress(subject).legs().stream()
                .filter(leg -> leg.position() < now && leg.state() != State.SKIPPED)
                .map(MovePage::position)
                .toList();
    }

    private static Option position(Leg leg) {
        return Option.key(Integer.toString(leg.position()), "review.step." + leg.kind());
    }

    private static List<Option> options(String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }
}
