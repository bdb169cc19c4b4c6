package org.shuniu.identity.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.shuniu.identity.service.account.IssueToken;
import org.shuniu.identity.service.account.TokenService;
import org.shuniu.identity.service.people.Delegate;
import org.shuniu.identity.service.people.MandateService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is one's own: posts, delegations, tokens. */
@PageController
@RequestMapping("/profile")
class ProfilePageController {
    private final ProfileModel profile;
    private final TokenService tokens;
    private final MandateService mandates;

    ProfilePageController(ProfileModel profile, TokenService tokens, MandateService mandates) {
        this.profile = profile;
        this.tokens = tokens;
        this.mandates = mandates;
    }

    @GetMapping
    String show(@CurrentActor Actor actor, Model model) {
        profile.describe(actor, model);
        return "identity/profile";
    }

    /** Answered without a redirect, because the secret is shown once and must not wait in the session. */
    @PostMapping("/tokens")
    String issue(@Valid @ModelAttribute IssueToken command, @CurrentActor Actor actor, Model model) {
        model.addAttribute("issued", tokens.issue(command, actor));
        profile.describe(actor, model);
        return "identity/profile";
    }

    @PostMapping("/tokens/{id}/revocation")
    String revokeToken(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        tokens.revoke(id, actor);
        Notice.success("identity.notice.tokenRevoked").into(next);
        return "redirect:/profile";
    }

    @GetMapping("/delegations/new")
    String delegation(@CurrentActor Actor actor, Model model) {
        LocalDate today = profile.today();
        model.addAttribute("form", new Delegate(null, 0L, null, today, today, ""));
        profile.describeChoices(actor, model);
        return "identity/delegation-form";
    }

    @PostMapping("/delegations")
    String delegate(
            @Valid @ModelAttribute("form") Delegate form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                mandates.delegate(form, actor);
                Notice.success("identity.notice.delegated").into(next);
                return "redirect:/profile";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        profile.describeChoices(actor, model);
        return "identity/delegation-form";
    }

    @PostMapping("/delegations/{id}/revocation")
    String revokeDelegation(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        mandates.revoke(id, actor);
        Notice.success("identity.notice.delegationRevoked").into(next);
        return "redirect:/profile";
    }
}
