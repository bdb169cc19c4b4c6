package org.shuniu.document.web;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.EndByDecision;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.WorkItemView;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that are explained before they are taken; each has a page of its own that works without JavaScript. */
@PageController
@RequestMapping("/documents/{id}")
class ConfirmPageController {
    private final DocumentReads reads;
    private final DocumentSteps steps;
    private final ReasonedSteps reasoned;
    private final EndingService endings;

    ConfirmPageController(DocumentReads reads, DocumentSteps steps, ReasonedSteps reasoned, EndingService endings) {
        this.reads = reads;
        this.steps = steps;
        this.reasoned = reasoned;
        this.endings = endings;
    }

    @GetMapping("/{noun:return|revocation|repeal|" + ReasonedSteps.NOUNS + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new ReasonForm("", false, "", null, version(id, noun, actor)));
        return page(id, noun, actor, model);
    }

    private int version(long id, String noun, Actor actor) {
        var document = new DocumentId(id);
        return noun.equals("return") || ReasonedSteps.isByItem(noun)
                ? reads.cases().item(document, actor).map(WorkItemView::version).orElse(0)
                : reads.documents().view(document, actor).version();
    }

    private String page(long id, String noun, Actor actor, Model model) {
        var document = new DocumentId(id);
        model.addAttribute("document", reads.documents().view(document, actor));
        model.addAttribute("noun", noun);
        model.addAttribute(
                "refusal",
                reads.documents().actions(document, actor).stream()
                        .filter(line -> line.noun().equals(noun) && line.reason() != null)
                        .findFirst()
                        .orElse(null));
        return "document/confirm";
    }

    @PostMapping("/{noun:" + ReasonedSteps.NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(id, noun, errors, actor, model, next, () -> reasoned.take(new DocumentId(id), noun, form, actor));
    }

    @PostMapping("/return")
    String sendBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SendBack form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(id, "return", errors, actor, model, next, () -> steps.review()
                .sendBack(new DocumentId(id), form, actor));
    }

    @PostMapping("/{noun:revocation|repeal}")
    String decide(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") EndByDecision form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(id, noun, errors, actor, model, next, () -> {
            if (noun.equals("revocation")) {
                endings.revoke(new DocumentId(id), form, actor);
            } else {
                endings.repeal(new DocumentId(id), form, actor);
            }
        });
    }

    @PostMapping("/resumption")
    String resume(
            @PathVariable long id, @RequestParam int version, @CurrentActor Actor actor, RedirectAttributes next) {
        endings.resume(new DocumentId(id), version, actor);
        Notice.success("document.notice.done").into(next);
        return "redirect:/documents/" + id + "/edit";
    }

    private String done(
            long id,
            String noun,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes next,
            Runnable call) {
        if (!errors.hasErrors()) {
            try {
                call.run();
                Notice.success("document.notice.done").into(next);
                return "redirect:/documents/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(id, noun, actor, model);
    }
}
