package org.shuniu.identity.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.service.organ.FoundOrgan;
import org.shuniu.identity.service.organ.MergeOrgans;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.organ.OrganService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of organs on any day, and what founds new ones. */
@PageController
@RequestMapping("/admin/organs")
class OrganPageController {
    private final OrganQueries queries;
    private final OrganService organs;
    private final OrganModel choices;

    OrganPageController(OrganQueries queries, OrganService organs, OrganModel choices) {
        this.queries = queries;
        this.organs = organs;
        this.choices = choices;
    }

    @GetMapping
    String tree(@RequestParam(required = false) @Nullable LocalDate on, @CurrentActor Actor actor, Model model) {
        choices.requireManaging(actor);
        model.addAttribute("on", on == null ? choices.today() : on);
        model.addAttribute("lines", queries.tree(on));
        return "identity/organs";
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        choices.requireManaging(actor);
        model.addAttribute("organ", queries.organ(id));
        return "identity/organ";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable Long parent, @CurrentActor Actor actor, Model model) {
        choices.requireManaging(actor);
        model.addAttribute(
                "form",
                new FoundOrgan(
                        "", "", OrganType.DIVISION, OrganLevel.PROVINCE, parent, "", "", false, null, choices.today()));
        choices.describe(model);
        return "identity/organ-form";
    }

    @PostMapping
    String found(
            @Valid @ModelAttribute("form") FoundOrgan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                long id = organs.found(form, actor);
                Notice.success("identity.notice.saved").into(next);
                return "redirect:/admin/organs/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        choices.requireManaging(actor);
        choices.describe(model);
        return "identity/organ-form";
    }

    @GetMapping("/merger")
    String mergerForm(@CurrentActor Actor actor, Model model) {
        choices.requireManaging(actor);
        model.addAttribute("form", MergeForm.blank(choices.today()));
        choices.describe(model);
        return "identity/organ-merge";
    }

    @PostMapping("/merger")
    String merge(
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                MergeOrgans command = form.command(queries.organ(form.first()));
                long id = organs.merge(command, actor);
                Notice.success("identity.notice.saved").into(next);
                return "redirect:/admin/organs/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        choices.requireManaging(actor);
        choices.describe(model);
        return "identity/organ-merge";
    }
}
