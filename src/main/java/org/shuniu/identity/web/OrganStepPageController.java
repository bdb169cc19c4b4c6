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
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
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

    /** Of which organ, and by whom. */
    record Asked(long id, Actor actor, RedirectAttributes next) {}

    @ModelAttribute
    Asked asked(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        return new Asked(id, actor, next);
    }

    @GetMapping("/{step:edit|name|placement|closing|split}")
    ModelAndView form(@PathVariable String step, @ModelAttribute(binding = false) Asked asked) {
        OrganView organ = queries.organ(asked.id());
        return page(organ, step, asked.actor()).addObject("form", blank(step, organ));
    }

    private Object blank(String step, OrganView organ) {
        var today = choices.today();
        return switch (step) {
            case "edit" ->
                new EditOrgan(
                        organ.version(),
                        organ.code(),
                        organ.aliases(),
                        organ.separate(),
                        organ.servesId(),
                        organ.leaderPostId());
            case "name" -> new RenameOrgan(organ.version(), organ.name(), organ.shortName(), today);
            case "placement" -> new MoveOrgan(organ.version(), null, today);
            case "closing" -> new CloseOrgan(organ.version(), today);
            default -> new SplitForm("", today);
        };
    }

    @PostMapping("/edit")
    ModelAndView edit(
            @ModelAttribute(binding = false) Asked asked,
            @Valid @ModelAttribute("form") EditOrgan form,
            BindingResult errors) {
        return answer("edit", asked, errors, () -> organs.edit(asked.id(), form, asked.actor()));
    }

    @PostMapping("/name")
    ModelAndView rename(
            @ModelAttribute(binding = false) Asked asked,
            @Valid @ModelAttribute("form") RenameOrgan form,
            BindingResult errors) {
        return answer("name", asked, errors, () -> organs.rename(asked.id(), form, asked.actor()));
    }

    @PostMapping("/placement")
    ModelAndView move(
            @ModelAttribute(binding = false) Asked asked,
            @Valid @ModelAttribute("form") MoveOrgan form,
            BindingResult errors) {
        return answer("placement", asked, errors, () -> organs.move(asked.id(), form, asked.actor()));
    }

    @PostMapping("/closing")
    ModelAndView close(
            @ModelAttribute(binding = false) Asked asked,
            @Valid @ModelAttribute("form") CloseOrgan form,
            BindingResult errors) {
        return answer("closing", asked, errors, () -> organs.close(asked.id(), form, asked.actor()));
    }

    @PostMapping("/split")
    ModelAndView split(
            @ModelAttribute(binding = false) Asked asked,
            @Valid @ModelAttribute("form") SplitForm form,
            BindingResult errors) {
        return answer(
                "split", asked, errors, () -> organs.split(form.command(queries.organ(asked.id())), asked.actor()));
    }

    private ModelAndView answer(String step, Asked asked, BindingResult errors, Runnable change) {
        if (FormErrors.accepted(errors, change)) {
            Notice.success("identity.notice.saved").into(asked.next());
            return new ModelAndView("redirect:/admin/organs/" + asked.id());
        }
        return page(queries.organ(asked.id()), step, asked.actor());
    }

    private ModelAndView page(OrganView organ, String step, Actor actor) {
        choices.requireManaging(actor);
        var model = new ExtendedModelMap();
        choices.describe(model);
        choices.describeLeaders(organ.id(), model);
        return new ModelAndView("identity/organ-step", model)
                .addObject("organ", organ)
                .addObject("step", step);
    }
}
