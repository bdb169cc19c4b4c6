package org.shuniu.identity.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.service.people.Delegate;
import org.shuniu.identity.service.people.MandateQueries;
import org.shuniu.identity.service.people.MandateService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Delegations of the office: for vacant posts and absent people (ORG-14), by the 安全管理员. */
@PageController
@RequestMapping("/admin/delegations")
class DelegationPageController {
    private static final int PEOPLE = 500;

    private final MandateQueries queries;
    private final MandateService mandates;
    private final Directory directory;
    private final ProfileModel profile;

    DelegationPageController(
            MandateQueries queries, MandateService mandates, Directory directory, ProfileModel profile) {
        this.queries = queries;
        this.mandates = mandates;
        this.directory = directory;
        this.profile = profile;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("delegations", queries.all(actor));
        model.addAttribute("organs", organs());
        return "identity/delegations";
    }

    @GetMapping("/new")
    String blank(@RequestParam long organ, @CurrentActor Actor actor, Model model) {
        queries.all(actor);
        model.addAttribute("form", new Delegate(null, 0L, null, profile.today(), profile.today(), ""));
        describe(organ, model);
        return "identity/delegation-form";
    }

    @PostMapping
    String delegate(
            @RequestParam long organ,
            @Valid @ModelAttribute("form") Delegate form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                mandates.delegate(form, actor);
                Notice.success("identity.notice.delegated").into(next);
                return "redirect:/admin/delegations";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        describe(organ, model);
        return "identity/delegation-form";
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        mandates.revoke(id, actor);
        Notice.success("identity.notice.delegationRevoked").into(next);
        return "redirect:/admin/delegations";
    }

    private void describe(long organ, Model model) {
        var none = Stream.of(Option.key("", "app.none"));
        var people = Stream.concat(
                        none, directory.colleagues(organ, "", PEOPLE).stream().map(ProfileModel::option))
                .toList();
        model.addAttribute("principals", people);
        model.addAttribute("people", people);
        model.addAttribute("scopes", scopes());
        model.addAttribute("action", "/admin/delegations?organ=" + organ);
        model.addAttribute("cancel", "/admin/delegations");
    }

    private static List<Option> scopes() {
        return Stream.concat(
                        Stream.of(Option.key("", "identity.delegation.all")),
                        Arrays.stream(Role.values())
                                .filter(role -> !role.isAdministrator())
                                .map(role -> Option.key(role.name(), "identity.role." + role)))
                .toList();
    }

    private List<Option> organs() {
        return directory.searchOrgans("", PEOPLE).stream()
                .map(organ -> Option.named(String.valueOf(organ.id()), organ.name()))
                .toList();
    }
}
