package org.shuniu.identity.web;

import jakarta.validation.Valid;
import org.shuniu.identity.service.organ.CloseOrgan;
import org.shuniu.identity.service.organ.EditOrgan;
import org.shuniu.identity.service.organ.MoveOrgan;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.organ.OrganService;
import org.shuniu.identity.service.organ.OrganView;
import org.shuniu.identity.service.organ.RenameOrgan;
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

/** One step in the life of an organ: each has its own small form. */
@PageController
@RequestMapping("/admin/organs/{id:\\d+}")
class OrganStepPageController {
    private final OrganQueries queries;
    private final OrganService organs;
    private final OrganModel choices;

    OrganStepPageController(OrganQueries queries, OrganService organs, OrganModel choices) {
        this.queries = queries;
        this.organs = organs;
        this.choices = choices;
    }

    @GetMapping("/{step:edit|name|placement|closing|split}")
    String form(@PathVariable long id, @PathVariable String step, @CurrentActor Actor actor, Model model) {
        OrganView organ = queries.organ(id);
        model.addAttribute("form", blank(step, organ));
        return page(organ, step, actor, model);
    }

    private Object blank(String step, OrganView organ) {
        var today = choices.today();
        return switch (step) {
            case "edit" ->
                new EditOrgan(organ.version(), organ.code(), organ.aliases(), organ.separate(), organ.servesId());
            case "name" -> new RenameOrgan(organ.version(), organ.name(), organ.shortName(), today);
            case "placement" -> new MoveOrgan(organ.version(), null, today);
            case "closing" -> new CloseOrgan(organ.version(), today);
            default -> new SplitForm("", today);
        };
    }

    @PostMapping("/edit")
    String edit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditOrgan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return step(new Asked(id, "edit", actor), errors, () -> organs.edit(id, form, actor), model, next);
    }

    @PostMapping("/name")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RenameOrgan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return step(new Asked(id, "name", actor), errors, () -> organs.rename(id, form, actor), model, next);
    }

    @PostMapping("/placement")
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MoveOrgan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return step(new Asked(id, "placement", actor), errors, () -> organs.move(id, form, actor), model, next);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseOrgan form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return step(new Asked(id, "closing", actor), errors, () -> organs.close(id, form, actor), model, next);
    }

    @PostMapping("/split")
    String split(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SplitForm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return step(
                new Asked(id, "split", actor),
                errors,
                () -> organs.split(form.command(queries.organ(id)), actor),
                model,
                next);
    }

    private record Asked(long id, String step, Actor actor) {}

    private String step(Asked asked, BindingResult errors, Runnable change, Model model, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                change.run();
                Notice.success("identity.notice.saved").into(next);
                return "redirect:/admin/organs/" + asked.id();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(queries.organ(asked.id()), asked.step(), asked.actor(), model);
    }

    private String page(OrganView organ, String step, Actor actor, Model model) {
        choices.requireManaging(actor);
        choices.describe(model);
        model.addAttribute("organ", organ);
        model.addAttribute("step", step);
        return "identity/organ-step";
    }
}
