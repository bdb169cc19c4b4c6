package org.shuniu.document.web.draft;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.BeginningService;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft: choose its kind, write it with the printed page beside it, save a version. */
@PageController
class DraftPageController {
    private final DraftingService drafting;
    private final BeginningService beginning;
    private final DocumentQueries documents;
    private final DraftScreen screen;
    private final DraftRestoring restoring;

    DraftPageController(
            DraftingService drafting,
            BeginningService beginning,
            DocumentQueries documents,
            DraftScreen screen,
            DraftRestoring restoring) {
        this.drafting = drafting;
        this.beginning = beginning;
        this.documents = documents;
        this.screen = screen;
        this.restoring = restoring;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @GetMapping("/documents/new")
    String choose(
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "false") boolean restore,
            @RequestParam(required = false) @Nullable String from,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("from", from);
        var kept = restoring.ofNew(restore, actor, model);
        if (kind == null && kept == null) {
            model.addAttribute("kinds", DocumentKind.values());
            return "document/new";
        }
        model.addAttribute("form", kept != null ? kept : beginning.begun(blank(kind, direction, actor), from, actor));
        screen.describeNew(actor, model);
        return "document/edit";
    }

    private static DraftDocument blank(@Nullable DocumentKind kind, @Nullable Direction direction, Actor actor) {
        var chosen = kind == null ? DocumentKind.NOTICE : kind;
        var way = direction == null ? chosen.directions().iterator().next() : direction;
        return DraftDocument.blank(chosen, way, actor.organId());
    }

    @PostMapping("/documents")
    String draft(
            @Valid @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String from,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = beginning.draft(form, from, actor);
                Notice.success("document.notice.drafted").into(next);
                return "redirect:/documents/" + id.value() + "/edit";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("from", from);
        screen.describeNew(actor, model);
        return "document/edit";
    }

    @GetMapping("/documents/{id}/edit")
    String edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean restore,
            @CurrentActor Actor actor,
            Model model) {
        var view = documents.view(new DocumentId(id), actor);
        var kept = restoring.of(view, restore, actor, model);
        model.addAttribute("form", kept != null ? kept : view.draft(view.body()));
        screen.describe(view, actor, model);
        return "document/edit";
    }

    @PostMapping("/documents/{id}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                drafting.revise(new DocumentId(id), form, actor);
                Notice.success("document.notice.saved").into(next);
                return "redirect:/documents/" + id + "/edit";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        screen.describe(documents.view(new DocumentId(id), actor), actor, model);
        return "document/edit";
    }
}
