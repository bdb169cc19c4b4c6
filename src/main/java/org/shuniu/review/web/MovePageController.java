package org.shuniu.review.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.Move;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.Words;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.move.MoveForm;
import org.shuniu.review.service.move.MoveService;
import org.shuniu.review.service.move.RecordMove;
import org.shuniu.review.service.read.WorkItemQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens work items, and asks before each generic move; works without JavaScript. */
@PageController
class MovePageController {
    private static final String PAGE = "review/confirm-move";

    private final WorkItemQueries boxes;
    private final WorkItemService items;
    private final MoveService moves;
    private final MovePage page;

    MovePageController(WorkItemQueries boxes, WorkItemService items, MoveService moves, MovePage page) {
        this.boxes = boxes;
        this.items = items;
        this.moves = moves;
        this.page = page;
    }

    @GetMapping("/work-items/next")
    String next(@CurrentActor Actor actor) {
        return boxes.next(actor).map(row -> "redirect:" + row.link()).orElse("redirect:/");
    }

    @GetMapping("/work-items/{id}")
    String open(@PathVariable long id, @CurrentActor Actor actor) {
        return "redirect:" + items.open(id, actor);
    }

    @GetMapping("/work-items/{id}/{noun}")
    String askItem(
            @PathVariable long id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String find,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        WorkItemView item = items.visible(id, actor);
        if (form.version() == null) {
            model.addAttribute("form", MoveForm.blank(item.version()));
        }
        page.describe(item.subject(), MoveNoun.named(noun), "/work-items/" + id + "/" + noun, find, actor, model);
        return PAGE;
    }

    @PostMapping("/work-items/{id}/{noun}")
    String moveItem(
            @PathVariable long id,
            @PathVariable String noun,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        SubjectRef subject = items.visible(id, actor).subject();
        MoveNoun named = MoveNoun.named(noun);
        if (errors.hasErrors() || !made(() -> moves.onItem(id, named.move(), form, actor), errors)) {
            page.describe(subject, named, "/work-items/" + id + "/" + noun, null, actor, model);
            return PAGE;
        }
        Notice.success("review.move.notice", Words.move(named.move())).into(next);
        return "redirect:" + items.link(subject);
    }

    @GetMapping("/cases/{kind}/{id}/{noun}")
    String askCase(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String find,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        SubjectRef subject = items.visible(subject(kind, id), actor);
        if (form.version() == null) {
            model.addAttribute("form", MoveForm.blank(items.caseVersion(subject)));
        }
        page.describe(subject, MoveNoun.named(noun), address(kind, id, noun), find, actor, model);
        return PAGE;
    }

    @PostMapping("/cases/{kind}/{id}/{noun}")
    String moveCase(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable String noun,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        SubjectRef subject = items.visible(subject(kind, id), actor);
        MoveNoun named = MoveNoun.named(noun);
        if (errors.hasErrors() || !made(() -> move(subject, named.move(), form, Scans.of(scan), actor), errors)) {
            page.describe(subject, named, address(kind, id, noun), null, actor, model);
            return PAGE;
        }
        Notice.success("review.move.notice", Words.move(named.move())).into(next);
        return "redirect:" + items.link(subject);
    }

    private void move(SubjectRef subject, Move move, MoveForm form, RecordMove.@Nullable Scan scan, Actor actor) {
        if (move == Move.RECORD) {
            moves.record(subject, form, scan, actor);
        } else {
            moves.onCase(subject, move, form, actor);
        }
    }

    private static boolean made(Runnable move, BindingResult errors) {
        try {
            move.run();
            return true;
        } catch (InvalidException e) {
            FormErrors.into(
                    errors,
                    new InvalidException(e.problems().stream()
                            .map(MovePageController::inForm)
                            .toList()));
            return false;
        }
    }

    /** The form has one field for all kinds of words, and one for the file. */
    private static Refusal inForm(Refusal problem) {
        if ("file".equals(problem.field())) {
            return problem.at("scanFileId");
        }
        return Set.of("reason", "opinion", "note").contains(String.valueOf(problem.field()))
                ? problem.at("text")
                : problem;
    }

    private static String address(String kind, long id, String noun) {
        return "/cases/" + kind + "/" + id + "/" + noun;
    }

    private static SubjectRef subject(String kind, long id) {
        return new SubjectRef(kind.toUpperCase(Locale.ROOT), id);
    }
}
