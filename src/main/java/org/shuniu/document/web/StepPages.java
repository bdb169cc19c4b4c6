package org.shuniu.document.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The three moves of every step's handler: bound, called, answered; what was typed is kept when it is refused. */
@Component
class StepPages {
    private final ShowScreen screen;

    StepPages(ShowScreen screen) {
        this.screen = screen;
    }

    /** What is bound and whom it concerns. */
    record Step(DocumentId id, Actor actor, BindingResult errors, Model model, RedirectAttributes next) {}

    String take(Step step, @Nullable String back, Runnable call) {
        if (!step.errors().hasErrors()) {
            try {
                call.run();
                Notice.success("document.notice.done").into(step.next());
                return "redirect:" + target(step.id(), back);
            } catch (InvalidException e) {
                FormErrors.into(step.errors(), e);
            }
        }
        screen.describe(step.id(), step.actor(), step.model());
        step.model().addAttribute("back", back);
        return "document/show";
    }

    /** Back to the list it came from, when that is an address of our own. */
    static String target(DocumentId id, @Nullable String back) {
        if (back == null) {
            return id.link();
        }
        boolean ours =
                back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? back : id.link();
    }
}
