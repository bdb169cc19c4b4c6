package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.command.SendReferral;
import org.shuniu.supervision.service.inspection.referral.ReferralService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One referral, for supervision only. */
@PageController
@RequestMapping("/inspections/referrals/{id}")
class ReferralPageController {
    private final ReferralService referrals;

    ReferralPageController(ReferralService referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", StepForm.drawnFrom(0));
        return page(id, actor, model);
    }

    private String page(long id, Actor actor, Model model) {
        model.addAttribute("referral", referrals.view(new InspectionReferralId(id), actor));
        return "supervision/inspection/referral";
    }

    @PostMapping("/{noun:approval|rejection}")
    String decide(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SayInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var referral = new InspectionReferralId(id);
        boolean done = FormErrors.accepted(errors, () -> {
            if (noun.equals("approval")) {
                referrals.approve(referral, form, actor);
            } else {
                referrals.reject(referral, form, actor);
            }
        });
        return done ? InspectionStepPageController.done(referral.link(), next) : page(id, actor, model);
    }

    @PostMapping("/dispatch")
    String send(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SendReferral form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var referral = new InspectionReferralId(id);
        boolean done = FormErrors.accepted(errors, () -> referrals.send(referral, form, actor));
        return done ? InspectionStepPageController.done(referral.link(), next) : page(id, actor, model);
    }
}
