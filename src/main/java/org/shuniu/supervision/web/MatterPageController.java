package org.shuniu.supervision.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.pack.MatterPack;
import org.shuniu.supervision.service.view.Similar;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One matter with its whole story. */
@PageController
class MatterPageController {
    private final MatterReads reads;
    private final GoalQueries goals;
    private final MatterPack packs;

    MatterPageController(MatterReads reads, GoalQueries goals, MatterPack packs) {
        this.reads = reads;
        this.goals = goals;
        this.packs = packs;
    }

    @GetMapping("/matters/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var matter = new MatterId(id);
        var view = reads.matters().view(matter, actor);
        model.addAttribute("matter", view);
        model.addAttribute("actions", reads.matters().actions(matter, actor));
        model.addAttribute("parts", reads.matters().parts(matter, actor));
        model.addAttribute("children", reads.matters().children(matter, actor));
        model.addAttribute("similar", view.number() == null ? reads.matters().similar(matter, actor) : Similar.NONE);
        model.addAttribute("chain", reads.chains().of(matter, actor));
        model.addAttribute("story", reads.stories().of(matter, actor));
        model.addAttribute("extensions", reads.stories().extensions(matter, actor));
        model.addAttribute(
                "inspects", view.number() != null && reads.inspections().drafts(actor));
        model.addAttribute("studies", view.number() != null && reads.studies().writes(id, null, actor));
        model.addAttribute("packs", packs.isOffered(matter, actor));
        model.addAttribute("goal", goals.ofMatter(matter, actor).orElse(null));
        return "supervision/show";
    }
}
