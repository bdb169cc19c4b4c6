package org.shuniu.document.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.draft.SubmissionService;
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

/** The steps up to the four gates, each a place to post to. */
@PageController
@RequestMapping("/documents/{id}")
class ReviewStepPageController {
    private final DocumentSteps steps;
    private final SubmissionService submission;
    private final StepPages pages;

    ReviewStepPageController(DocumentSteps steps, SubmissionService submission, StepPages pages) {
        this.steps = steps;
        this.submission = submission;
        this.pages = pages;
    }

    /** The step as it came in. */
    private static StepPages.Step step(
            long id, Actor actor, BindingResult errors, Model model, RedirectAttributes next) {
        return new StepPages.Step(new DocumentId(id), actor, errors, model, next);
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SubmitDocument form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(
                step(id, actor, errors, model, next), back, () -> submission.submit(new DocumentId(id), form, actor));
    }

    @PostMapping("/unit-review")
    String approveUnit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GiveOpinion form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.review()
                .approveUnit(new DocumentId(id), form, actor));
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GiveOpinion form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.review()
                .accept(new DocumentId(id), form, actor));
    }

    @PostMapping("/countersignature")
    String countersign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Countersign form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.coordination()
                .countersign(new DocumentId(id), form, actor));
    }

    @PostMapping("/coordination")
    String coordinate(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Coordinate form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.coordination()
                .coordinate(new DocumentId(id), form, actor));
    }

    @PostMapping("/gate-reviews")
    String passGate(
            @PathVariable long id,
            @RequestParam Gate gate,
            @Valid @ModelAttribute("form") PassGate form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, actor, errors, model, next), back, () -> steps.review()
                .passGate(new DocumentId(id), gate, form, actor));
    }
}
