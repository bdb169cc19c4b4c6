package org.shuniu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.service.account.AuthSettings;
import org.shuniu.identity.service.demo.DemoAccounts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@PageController
class SignInPageController {
    private final DemoAccounts demo;
    private final AuthSettings settings;

    SignInPageController(DemoAccounts demo, AuthSettings settings) {
        this.demo = demo;
        this.settings = settings;
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String stale,
            @CurrentActor @Nullable Actor actor,
            Model model) {
        if (actor != null) {
            return "redirect:/";
        }
        describe("", next, model);
        model.addAttribute("state", out != null ? "out" : stale != null ? "stale" : next != null ? "needed" : null);
        return "identity/sign-in";
    }

    /** Forwarded to by the filter; the same words whatever was wrong. */
    @PostMapping("/sign-in/failed")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String again(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            Model model) {
        return refused("failed", account, next, request, model);
    }

    /** Forwarded to when too many have failed from this address; neither account nor password was looked at. */
    @PostMapping("/sign-in/shut")
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String shut(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("windowMinutes", settings.addressWindow().toMinutes());
        return refused("shut", account, next, request, model);
    }

    private String refused(
            String state, String account, @Nullable String next, HttpServletRequest request, Model model) {
        describe(account, next, model);
        UnsentForm.carriedBy(request).ifPresent(form -> model.addAttribute("unsent", form));
        model.addAttribute("state", state);
        return "identity/sign-in";
    }

    /** Forwarded to when a form came after the session had ended. */
    @PostMapping("/sign-in/expired")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String expired(HttpServletRequest request, Model model) {
        describe("", null, model);
        model.addAttribute("unsent", UnsentForm.late(request));
        model.addAttribute("state", "expired");
        return "identity/sign-in";
    }

    /** Forwarded to after signing in with such a form. */
    @PostMapping("/sign-in/resume")
    String resume(HttpServletRequest request, Model model) {
        return UnsentForm.carriedBy(request)
                .map(form -> {
                    model.addAttribute("unsent", form);
                    return "identity/resume";
                })
                .orElse("redirect:/");
    }

    private void describe(String account, @Nullable String next, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("next", next);
        model.addAttribute("demo", demo.all());
        model.addAttribute("demoPassword", demo.password());
        model.addAttribute("attempts", settings.attempts());
        model.addAttribute("lockMinutes", settings.lock().toMinutes());
    }
}
