package org.shuniu.document.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.shuniu.document.service.command.EndByDecision;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.WorkItemView;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Steps that are explained before they are taken; each has a page of its own that works without JavaScript. */
@PageController
@RequestMapping("/documents/{id}")
class ConfirmPageController {
    private final DocumentReads reads;
    private final DocumentSteps steps;
    private final ReasonedSteps reasoned;
    private final EndingService endings;
    private final Clock clock;

    ConfirmPageController(
            DocumentReads reads, DocumentSteps steps, ReasonedSteps reasoned, EndingService endings, Clock clock) {
        this.reads = reads;
        this.steps = steps;
        this.reasoned = reasoned;
        this.endings = endings;
        this.clock = clock;
    }

    @GetMapping("/{noun:return|revocation|repeal|" + ReasonedSteps.NOUNS + "}")
    ModelAndView ask(@PathVariable String noun, @ModelAttribute(binding = false) StepTaken step) {
        return page(noun, step)
                .addObject("form", new ReasonForm("", false, "", LocalDate.now(clock), version(noun, step)));
    }

    private int version(String noun, StepTaken step) {
        return noun.equals("return") || ReasonedSteps.isByItem(noun)
                ? reads.cases()
                        .item(step.id(), step.actor())
                        .map(WorkItemView::version)
                        .orElse(0)
                : reads.documents().view(step.id(), step.actor()).version();
    }

    private ModelAndView page(String noun, StepTaken step) {
        var refusal = reads.documents().actions(step.id(), step.actor()).stream()
                .filter(line -> line.noun().equals(noun) && line.reason() != null)
                .findFirst()
                .orElse(null);
        return new ModelAndView("document/confirm")
                .addObject("document", reads.documents().view(step.id(), step.actor()))
                .addObject("noun", noun)
                .addObject("refusal", refusal);
    }

    @PostMapping("/{noun:" + ReasonedSteps.NOUNS + "}")
    ModelAndView take(
            @PathVariable String noun,
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors) {
        return answer(noun, step, errors, () -> reasoned.take(step.id(), noun, form, step.actor()));
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") SendBack form,
            BindingResult errors) {
        return answer("return", step, errors, () -> steps.review().sendBack(step.id(), form, step.actor()));
    }

    @PostMapping("/revocation")
    ModelAndView revoke(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") EndByDecision form,
            BindingResult errors) {
        return answer("revocation", step, errors, () -> endings.revoke(step.id(), form, step.actor()));
    }

    @PostMapping("/repeal")
    ModelAndView repeal(
            @ModelAttribute(binding = false) StepTaken step,
            @Valid @ModelAttribute("form") EndByDecision form,
            BindingResult errors) {
        return answer("repeal", step, errors, () -> endings.repeal(step.id(), form, step.actor()));
    }

    private ModelAndView answer(String noun, StepTaken step, BindingResult errors, Runnable call) {
        if (FormErrors.accepted(errors, call)) {
            Notice.success("document.notice.done").into(step.next());
            return new ModelAndView("redirect:" + step.id().link());
        }
        return page(noun, step);
    }

    @PostMapping("/resumption")
    String resume(@ModelAttribute(binding = false) StepTaken step, @RequestParam int version) {
        endings.resume(step.id(), version, step.actor());
        Notice.success("document.notice.done").into(step.next());
        return "redirect:" + step.id().link() + "/edit";
    }
}
