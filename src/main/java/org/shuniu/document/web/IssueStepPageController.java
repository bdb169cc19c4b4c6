package org.shuniu.document.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.Confirm;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps from the signature to the archive. */
@PageController
@RequestMapping("/documents/{id}")
class IssueStepPageController {
    private final DocumentSteps steps;
    private final StepPages pages;

    IssueStepPageController(DocumentSteps steps, StepPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    private static StepPages.Step step(
            long id, Actor actor, BindingResult errors, Model model, RedirectAttributes next) {
        return new StepPages.Step(new DocumentId(id), actor, errors, model, next);
    }

    @PostMapping("/signature")
    String sign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignDocument form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.signing()
                .sign(new DocumentId(id), form, actor));
    }

    @PostMapping("/recheck")
    String recheck(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RecheckDocument form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.recheck()
                .recheck(new DocumentId(id), form, actor));
    }

    @PostMapping("/registration")
    String number(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RegisterNumber form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.registration()
                .number(new DocumentId(id), form, actor));
    }

    @PostMapping("/sealing")
    String seal(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SealDocument form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.issuing()
                .seal(new DocumentId(id), form, actor));
    }

    @PostMapping("/{noun:typesetting|dispatch|archiving}")
    String confirm(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var document = new DocumentId(id);
        return pages.take(step(id, actor, errors, model, next), back, () -> {
            switch (noun) {
                case "typesetting" -> steps.issuing().typeset(document, form, actor);
                case "dispatch" -> steps.issuing().dispatch(document, form, actor);
                default -> steps.issuing().archive(document, form, actor);
            }
        });
    }
}
