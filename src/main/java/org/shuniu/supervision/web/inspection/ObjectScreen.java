package org.shuniu.supervision.web.inspection;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.read.ObjectQueries;
import org.shuniu.supervision.service.inspection.read.ObjectView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one unit's part show. */
@Component("inspectionObjectScreen")
class ObjectScreen {
    private final ObjectQueries queries;

    ObjectScreen(ObjectQueries queries) {
        this.queries = queries;
    }

    ObjectView show(InspectionObjectId id, Actor actor, Model model) {
        var object = queries.view(id, actor);
        model.addAttribute("object", object);
        return object;
    }

    /** The form of a step, or why it is not open; needs the model's form. */
    String step(InspectionObjectId id, String noun, Actor actor, Model model) {
        var object = show(id, actor, model);
        var step = object.steps().stream()
                .filter(line -> line.noun().equals(noun))
                .findFirst()
                .orElseThrow(
                        () -> new ConflictException(new Refusal("inspection.object.refused.phase." + object.status())));
        model.addAttribute("reason", step.reason());
        model.addAttribute("proposals", InspectionChoices.of("inspection.proposal.", ConclusionProposal.values()));
        model.addAttribute("outcomes", ReviewOutcome.values());
        return page(noun, null, id.link(), model);
    }

    /** The form of a step of one thing to put right. */
    String step(InspectionObjectId id, long itemId, String noun, Actor actor, Model model) {
        var item = show(id, actor, model).items().stream()
                .filter(line -> line.id() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var step = item.steps().stream()
                .filter(line -> line.noun().equals(noun))
                .findFirst()
                .orElseThrow(() ->
                        new ConflictException(new Refusal("inspection.rectification.refused.phase." + item.status())));
        model.addAttribute("reason", step.reason());
        return page(noun, item, id.link() + "/rectifications/" + itemId, model);
    }

    private static String page(String noun, ObjectView.@Nullable Item item, String base, Model model) {
        model.addAttribute("noun", noun);
        model.addAttribute("item", item);
        model.addAttribute("target", base + "/" + noun);
        return "supervision/inspection/object-step";
    }
}
