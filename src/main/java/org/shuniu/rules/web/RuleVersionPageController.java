package org.shuniu.rules.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.service.RuleLibrary;
import org.shuniu.rules.service.version.AddRuleVersion;
import org.shuniu.rules.service.version.RuleVersionService;
import org.shuniu.rules.service.version.VersionForm;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule library of the administrator, who adds dated versions of rules. */
@PageController
@RequestMapping("/admin/rules")
class RuleVersionPageController {
    private static final String BASE = "/admin/rules";
    private static final String CODE = "/{code:[RM]\\d{2}}";

    private final RuleVersionService versions;
    private final RuleLibrary library;

    RuleVersionPageController(RuleVersionService versions, RuleLibrary library) {
        this.versions = versions;
        this.library = library;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String q, @CurrentActor Actor actor, Model model) {
        versions.require(actor);
        model.addAttribute("rows", library.rows(q, null, library.today(), false));
        model.addAttribute("q", q);
        return "rules/admin";
    }

    @GetMapping(CODE)
    String show(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        versions.require(actor);
        model.addAttribute("rule", library.card(code));
        model.addAttribute("base", BASE);
        return "rules/show";
    }

    @GetMapping(CODE + "/versions/new")
    String form(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        var page = versions.form(code, actor);
        model.addAttribute("form", page.command());
        return shown(page, model);
    }

    @PostMapping(CODE + "/versions")
    String add(
            @PathVariable String code,
            @Valid @ModelAttribute("form") AddRuleVersion form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var page = versions.form(code, actor);
        if (FormErrors.accepted(errors, () -> versions.add(code, form, actor))) {
            Notice.success("rules.version.notice.added").into(next);
            return "redirect:" + BASE + "/" + code;
        }
        return shown(page, model);
    }

    private static String shown(VersionForm page, Model model) {
        model.addAttribute("rule", page);
        model.addAttribute("profiles", options("rules.profile.", Profile.values()));
        model.addAttribute("severities", options("rules.severity.", Severity.values()));
        return "rules/version";
    }

    private static List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }
}
