package org.shuniu.supervision.web.goal;

import org.shuniu.kernel.Actor;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.GoalMode;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.read.MatterChoices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page and the form of a task show. */
@Component
class GoalScreen {
    private final GoalQueries goals;
    private final MatterChoices choices;

    GoalScreen(GoalQueries goals, MatterChoices choices) {
        this.goals = goals;
        this.choices = choices;
    }

    GoalQueries goals() {
        return goals;
    }

    void show(GoalId id, Actor actor, Model model) {
        model.addAttribute("goal", goals.view(id, actor));
        model.addAttribute("story", goals.story(id, actor));
    }

    void form(Actor actor, Model model) {
        model.addAttribute("modes", GoalChoices.of("goal.mode.", GoalMode.values()));
        model.addAttribute("leaders", GoalChoices.first("supervision.choose", choices.leaders(actor)));
        model.addAttribute("unitNames", choices.unitNames(actor));
    }
}
