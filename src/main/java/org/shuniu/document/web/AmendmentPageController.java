package org.shuniu.document.web;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.AmendSigned;
import org.shuniu.kernel.Actor;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 实质修改 of a signed paper: the changed text goes back to the signer. */
@PageController
class AmendmentPageController {
    private final DocumentReads reads;
    private final DocumentSteps steps;

    AmendmentPageController(DocumentReads reads, DocumentSteps steps) {
        this.reads = reads;
        this.steps = steps;
    }

    @GetMapping("/documents/{id}/substantive-change")
    String ask(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var document = new DocumentId(id);
        var view = reads.documents().view(document, actor);
        int version =
                reads.cases().item(document, actor).map(WorkItemView::version).orElse(0);
        model.addAttribute("form", new AmendSigned(view.title(), view.body(), "", version));
        model.addAttribute("document", view);
        return "document/amend";
    }

    @PostMapping("/documents/{id}/substantive-change")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AmendSigned form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var document = new DocumentId(id);
        if (FormErrors.accepted(errors, () -> steps.recheck().returnToSigner(document, form, actor))) {
            Notice.success("document.notice.done").into(next);
            return "redirect:/documents/" + id;
        }
        model.addAttribute("document", reads.documents().view(document, actor));
        return "document/amend";
    }
}
