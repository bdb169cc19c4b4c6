package org.shuniu.document.web;

import jakarta.validation.Valid;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.service.command.Confirm;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.kernel.web.PageController;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps from the submission to the archive, each a place to post to. */
@PageController
@RequestMapping("/documents/{id}")
class StepPageController {
    private final DocumentSteps steps;
    private final StepPages pages;

    StepPageController(DocumentSteps steps, StepPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") SubmitDocument form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.submission().submit(step.id(), form, step.actor()));
    }

    @PostMapping("/unit-review")
    ModelAndView approveUnit(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") GiveOpinion form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.review().approveUnit(step.id(), form, step.actor()));
    }

    @PostMapping("/countersignature")
    ModelAndView countersign(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") Countersign form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.coordination().countersign(step.id(), form, step.actor()));
    }

    @PostMapping("/coordination")
    ModelAndView coordinate(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") Coordinate form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.coordination().coordinate(step.id(), form, step.actor()));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") GiveOpinion form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.review().accept(step.id(), form, step.actor()));
    }

    @PostMapping("/gate-reviews")
    ModelAndView passGate(
            @ModelAttribute(binding = false) StepTaken step,
            @RequestParam Gate gate,
            @Valid @ModelAttribute("form") PassGate form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.review().passGate(step.id(), gate, form, step.actor()));
    }

    @PostMapping("/signature")
    ModelAndView sign(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") SignDocument form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.signing().sign(step.id(), form, step.actor()));
    }

    @PostMapping("/recheck")
    ModelAndView recheck(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") RecheckDocument form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.recheck().recheck(step.id(), form, step.actor()));
    }

    @PostMapping("/registration")
    ModelAndView number(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") RegisterNumber form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.registration().number(step.id(), form, step.actor()));
    }

    @PostMapping("/typesetting")
    ModelAndView typeset(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.issuing().typeset(step.id(), form, step.actor()));
    }

    @PostMapping("/sealing")
    ModelAndView seal(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") SealDocument form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.issuing().seal(step.id(), form, step.actor()));
    }

    @PostMapping("/dispatch")
    ModelAndView dispatch(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.issuing().dispatch(step.id(), form, step.actor()));
    }

    @PostMapping("/archiving")
    ModelAndView archive(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors) {
        return pages.answer(step, errors, () -> steps.issuing().archive(step.id(), form, step.actor()));
    }
}
