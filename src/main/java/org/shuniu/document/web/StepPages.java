package org.shuniu.document.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.judge.NextHandlerService;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every step is called and answered; what was typed is kept when it is refused. */
@Component
class StepPages {
    private final ShowScreen screen;
    private final NextHandlerService handlers;

    StepPages(ShowScreen screen, NextHandlerService handlers) {
        this.screen = screen;
        this.handlers = handlers;
    }

    ModelAndView answer(StepTaken step, BindingResult errors, Runnable call) {
        Runnable named = () -> handlers.name(step.id(), step.named(), step.actor());
        if (FormErrors.accepted(errors, named) && FormErrors.accepted(errors, call)) {
            Notice.success("document.notice.done").into(step.next());
            return new ModelAndView("redirect:" + target(step.id(), step.back()));
        }
        var model = new ExtendedModelMap();
        screen.describe(step.id(), step.actor(), model);
        model.addAttribute("back", step.back());
        model.addAttribute("named", step.named());
        return new ModelAndView("document/show", model);
    }

    /** Back to the list it came from, when that is an address of our own. */
    static String target(DocumentId id, @Nullable String back) {
        if (back == null) {
            return id.link();
        }
        boolean ours = back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().noneMatch(c -> c == '\\' || c == '{' || c < ' ');
        return ours ? back : id.link();
    }
}
