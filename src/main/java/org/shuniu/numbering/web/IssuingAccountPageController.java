package org.shuniu.numbering.web;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.numbering.service.AccountQueries;
import org.shuniu.numbering.service.AccountService;
import org.shuniu.numbering.service.ApplyForAccount;
import org.shuniu.numbering.service.DecideAccount;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 发文立户: apply, read, decide. */
@PageController
@RequestMapping("/issuing-accounts")
class IssuingAccountPageController {
    private final AccountQueries queries;
    private final AccountService accounts;

    IssuingAccountPageController(AccountQueries queries, AccountService accounts) {
        this.queries = queries;
        this.accounts = accounts;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("accounts", queries.list(actor));
        model.addAttribute("withoutAccount", queries.withoutAccount(actor));
        model.addAttribute("applicant", !queries.applicants(actor).isEmpty());
        return "numbering/accounts";
    }

    @GetMapping("/new")
    String form(@CurrentActor Actor actor, Model model) {
        queries.requireApplicant(actor);
        model.addAttribute("form", ApplyForAccount.blank(actor.organId()));
        return form(model, actor);
    }

    @PostMapping
    String apply(
            @Valid @ModelAttribute("form") ApplyForAccount form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireApplicant(actor);
        if (errors.hasErrors()) {
            return form(model, actor);
        }
        try {
            long id = accounts.apply(form, actor);
            Notice.success("numbering.notice.applied").into(next);
            return "redirect:/issuing-accounts/" + id;
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return form(model, actor);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var account = queries.account(id, actor);
        model.addAttribute("account", account);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new DecideAccount("", account.version()));
        }
        return "numbering/account";
    }

    @PostMapping("/{id}/approval")
    String approve(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecideAccount form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return show(id, actor, model);
        }
        accounts.approve(id, form, actor);
        Notice.success("numbering.notice.approved").into(next);
        return "redirect:/issuing-accounts/" + id;
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecideAccount form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return show(id, actor, model);
        }
        try {
            accounts.refuse(id, form, actor);
            Notice.success("numbering.notice.refused").into(next);
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return show(id, actor, model);
        }
        return "redirect:/issuing-accounts/" + id;
    }

    private String form(Model model, Actor actor) {
        List<Option> organs = queries.applicants(actor).stream()
                .map(organ -> Option.named(String.valueOf(organ.id()), organ.name()))
                .toList();
        model.addAttribute("organs", organs);
        return "numbering/apply";
    }
}
