package org.shuniu.supervision.web.inspection;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.referral.ReferralTarget;
import org.shuniu.supervision.service.inspection.ClosingService;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.study.StudyQueries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of an inspection show. */
@Component
class InspectionScreen {
    private final InspectionQueries queries;
    private final ClosingService closing;
    private final InspectionChoices choices;
    private final StudyQueries studies;

    InspectionScreen(
            InspectionQueries queries, ClosingService closing, InspectionChoices choices, StudyQueries studies) {
        this.studies = studies;
        this.queries = queries;
        this.closing = closing;
        this.choices = choices;
    }

    /** Opening it is the receipt of a leader to whom it was reported. */
    String show(InspectionId id, Actor actor, Model model) {
        closing.opened(id, actor);
        model.addAttribute("inspection", queries.view(id, actor));
        model.addAttribute("studies", studies.of(id, actor));
        model.addAttribute("writesStudy", studies.writes(null, id.value(), actor));
        return "supervision/inspection/show";
    }

    String form(Actor actor, Model model) {
        model.addAttribute("forms", InspectionChoices.forms());
        model.addAttribute("bases", InspectionChoices.of("inspection.basis.", InspectionBasis.values()));
        model.addAttribute("methods", Method.values());
        model.addAttribute("unitNames", choices.unitNames(actor));
        return "supervision/inspection/edit";
    }

    /** The form of a step, or why it is not open; needs the model's form. */
    String step(InspectionId id, String noun, Actor actor, Model model) {
        var inspection = queries.view(id, actor);
        var step = inspection.steps().stream()
                .filter(line -> line.noun().equals(noun))
                .findFirst()
                .orElseThrow(
                        () -> new ConflictException(new Refusal("inspection.refused.phase." + inspection.status())));
        var people = InspectionChoices.people(queries.candidates(id, actor));
        model.addAttribute("inspection", inspection);
        model.addAttribute("noun", noun);
        model.addAttribute("reason", step.reason());
        model.addAttribute("units", InspectionChoices.withNone(InspectionChoices.units(inspection)));
        model.addAttribute("methods", InspectionChoices.withNone(InspectionChoices.methods(inspection)));
        model.addAttribute("people", people);
        model.addAttribute("leaders", InspectionChoices.withNone(people));
        model.addAttribute(
                "targets",
                InspectionChoices.withNone(InspectionChoices.of("inspection.target.", ReferralTarget.values())));
        return "supervision/inspection/step";
    }
}
