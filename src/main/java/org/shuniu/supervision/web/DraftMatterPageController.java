package org.shuniu.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.life.ProposalService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 拟立项: the form of a new matter, and the same matter described anew. */
@PageController
class DraftMatterPageController {
    private final ProposalService proposals;
    private final MatterReads reads;

    DraftMatterPageController(ProposalService proposals, MatterReads reads) {
        this.proposals = proposals;
        this.reads = reads;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "coUnits", new LinesEditor());
    }

    @GetMapping("/matters/new")
    String blank(@CurrentActor Actor actor, Model model) {
        proposals.requireProposer(actor);
        model.addAttribute("form", DraftMatter.blank());
        return page(null, actor, model);
    }

    @PostMapping("/matters")
    String propose(
            @Valid @ModelAttribute("form") DraftMatter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = proposals.propose(form, actor);
                Notice.success("supervision.notice.proposed").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(null, actor, model);
    }

    @GetMapping("/matters/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        proposals.requireEditor(new MatterId(id), actor);
        model.addAttribute("form", reads.matters().view(new MatterId(id), actor).draft());
        return page(id, actor, model);
    }

    @PostMapping("/matters/{id}/edit")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftMatter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                proposals.revise(new MatterId(id), form, actor);
                Notice.success("supervision.notice.done").into(next);
                return "redirect:/matters/" + id;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(id, actor, model);
    }

    private String page(@Nullable Long id, Actor actor, Model model) {
        model.addAttribute("matter", id == null ? null : reads.matters().view(new MatterId(id), actor));
        model.addAttribute("sources", Choices.of("supervision.from.", MatterSource.values()));
        model.addAttribute("forms", Choices.of("supervision.form.", MatterForm.values()));
        model.addAttribute("methods", Method.values());
        model.addAttribute("modes", SupervisionMode.values());
        model.addAttribute("frequencies", Choices.of("supervision.reporting.", ReportingFrequency.values()));
        model.addAttribute("leaders", Choices.withNone(reads.choices().leaders(actor)));
        model.addAttribute("unitNames", reads.choices().unitNames(actor));
        return "supervision/edit";
    }
}
