package org.shuniu.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.life.DesignationService;
import org.shuniu.supervision.service.life.DesignationService.DesignationRow;
import org.shuniu.supervision.service.read.MatterChoices;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which departments are designated to supervise (第七条). */
@PageController
class DesignationPageController {
    private final DesignationService designations;
    private final MatterChoices choices;

    DesignationPageController(DesignationService designations, MatterChoices choices) {
        this.designations = designations;
        this.choices = choices;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @GetMapping("/designations")
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", Designate.blank());
        return page(actor, model);
    }

    @PostMapping("/designations")
    String designate(
            @Valid @ModelAttribute("form") Designate form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                designations.designate(form, actor);
                Notice.success("supervision.notice.done").into(next);
                return "redirect:/designations";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(actor, model);
    }

    @GetMapping("/designations/{id}/ending")
    String askEnding(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var row = designations.toEnd(id, actor);
        model.addAttribute("form", new GiveReason("", row.version()));
        return ending(row, model);
    }

    @PostMapping("/designations/{id}/ending")
    String end(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var row = designations.toEnd(id, actor);
        if (FormErrors.accepted(errors, () -> designations.end(id, form, actor))) {
            Notice.success("supervision.notice.done").into(next);
            return "redirect:/designations";
        }
        return ending(row, model);
    }

    private static String ending(DesignationRow row, Model model) {
        model.addAttribute("row", row);
        return "supervision/designation-end";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("rows", designations.of(actor));
        model.addAttribute("designates", designations.designates(actor));
        model.addAttribute("unitNames", choices.unitNames(actor));
        return "supervision/designations";
    }
}
