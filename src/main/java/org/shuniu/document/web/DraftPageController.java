package org.shuniu.document.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.PreviewQueries;
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
    private final DocumentQueries documents;
    private final PreviewQueries previews;
    private final DraftScreen screen;

    DraftPageController(
            DraftingService drafting, DocumentQueries documents, PreviewQueries previews, DraftScreen screen) {
        this.drafting = drafting;
        this.documents = documents;
        this.previews = previews;
        this.screen = screen;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @GetMapping("/documents/new")
    String choose(
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable Direction direction,
            @CurrentActor Actor actor,
            Model model) {
        if (kind == null) {
            model.addAttribute("kinds", DocumentKind.values());
            return "document/new";
        }
        var way = direction == null ? kind.directions().iterator().next() : direction;
        model.addAttribute("form", DraftDocument.blank(kind, way, actor.organId()));
        screen.describeNew(actor, model);
        return "document/edit";
    }

    @PostMapping("/documents")
    String draft(
            @Valid @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = drafting.draft(form, actor);
                Notice.success("document.notice.drafted").into(next);
                return "redirect:/documents/" + id.value() + "/edit";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        screen.describeNew(actor, model);
        return "document/edit";
    }

    @GetMapping("/documents/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = documents.view(new DocumentId(id), actor);
        model.addAttribute("form", view.draft(view.body()));
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

    @PostMapping("/documents/{id}/preview")
    String preview(
            @PathVariable long id,
            @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        documents.view(new DocumentId(id), actor);
        model.addAttribute("preview", null);
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("preview", previews.of(new DocumentId(id), form, page, actor));
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("previewUrl", "/documents/" + id + "/preview");
        return "document/_preview :: preview";
    }
}
