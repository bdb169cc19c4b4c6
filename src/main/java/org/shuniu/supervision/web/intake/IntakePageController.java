package org.shuniu.supervision.web.intake;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.shuniu.supervision.web.instruction.Choices;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step from a decision to its matter: the form is filled from the decision, likeness is shown before. */
@PageController
@RequestMapping("/follow-ups/{kind}/{id}/{item}/matter")
class IntakePageController {
    private final IntakeQueries queries;
    private final IntakeService intake;
    private final InstructionQueries instructions;

    IntakePageController(IntakeQueries queries, IntakeService intake, InstructionQueries instructions) {
        this.queries = queries;
        this.intake = intake;
        this.instructions = instructions;
    }

    @GetMapping
    String form(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @CurrentActor Actor actor,
            Model model) {
        var shown = queries.intake(new SubjectRef(kind, id), item, null, actor);
        model.addAttribute("form", shown.form());
        return page(shown, actor, model);
    }

    @PostMapping
    String propose(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @Valid @ModelAttribute("form") ProposeFollowUp form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var source = new SubjectRef(kind, id);
        var shown = queries.intake(source, item, form, actor);
        if (!errors.hasErrors()) {
            try {
                long matter = intake.propose(source, item, form, actor);
                Notice.success("intake.notice.proposed").into(next);
                return "redirect:/matters/" + matter;
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return page(shown, actor, model);
    }

    private String page(IntakeQueries.Intake shown, Actor actor, Model model) {
        List<Option> leaders = instructions.leaders(actor).stream()
                .map(leader -> Option.named(String.valueOf(leader.id()), leader.name() + " " + leader.title()))
                .toList();
        model.addAttribute("decision", shown.decision());
        model.addAttribute("likeness", shown.likeness());
        model.addAttribute("known", shown.known());
        model.addAttribute("sources", Choices.of("intake.source.", MatterSource.values()));
        model.addAttribute("frequencies", Choices.of("intake.reporting.", ReportingFrequency.values()));
        model.addAttribute(
                "leaders",
                Stream.concat(Stream.of(Option.key("", "instruction.choose")), leaders.stream())
                        .toList());
        return "supervision/intake/form";
    }
}
