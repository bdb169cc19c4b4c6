package org.shuniu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.shuniu.identity.SessionState;
import org.shuniu.identity.service.account.AuthSettings;
import org.shuniu.identity.service.account.ChangePassword;
import org.shuniu.identity.service.account.PasswordService;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@PageController
@RequestMapping("/profile/password")
class PasswordPageController {
    private final PasswordService passwords;
    private final AuthSettings settings;

    PasswordPageController(PasswordService passwords, AuthSettings settings) {
        this.passwords = passwords;
        this.settings = settings;
    }

    @ModelAttribute
    void rules(Model model, HttpSession session) {
        model.addAttribute("settings", settings);
        model.addAttribute("maxDays", settings.maxAge().toDays());
        model.addAttribute("demanded", SessionState.demandsPassword(session));
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new ChangePassword("", "", ""));
        return "identity/password";
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") ChangePassword form,
            BindingResult errors,
            @CurrentActor Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return "identity/password";
        }
        HttpSession session = request.getSession();
        try {
            passwords.change(form, actor, session.getId());
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return "identity/password";
        }
        SessionState.passwordChanged(session);
        request.changeSessionId();
        Notice.success("identity.notice.passwordChanged").into(next);
        return "redirect:/profile";
    }
}
