package org.shuniu.proposal.web;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.command.RecordReply;
import org.shuniu.proposal.service.handling.ReplyService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer: drafted as a letter, whose draft opens at once, or recorded from paper. */
@PageController
@RequestMapping("/proposals/{id}")
class ReplyPageController {
    private final StepScreen screen;
    private final ReplyService replies;

    ReplyPageController(StepScreen screen, ReplyService replies) {
        this.screen = screen;
        this.replies = replies;
    }

    @PostMapping("/reply-draft")
    String draft(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftReply form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "reply-draft", actor, errors, model, next);
        if (!errors.hasErrors()) {
            try {
                DocumentId document = replies.draft(step.id(), form, actor);
                Notice.success("proposal.notice.letter").into(next);
                return "redirect:" + document.link() + "/edit";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return screen.take(step, () -> {});
    }

    @PostMapping("/reply-record")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RecordReply form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "reply-record", actor, errors, model, next);
        return screen.take(step, () -> replies.record(step.id(), form, actor));
    }
}
