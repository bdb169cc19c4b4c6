package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.roster.LeaderService;
import org.shuniu.duty.service.roster.command.ReplaceLeader;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.kernel.Actor;
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

/** Another leader in charge of a shift that has been published. */
@PageController
@RequestMapping("/rosters/{id}/slots/{shiftId:\\d+}/leader")
class LeaderPageController {
    private final LeaderService leaders;
    private final RosterQueries queries;

    LeaderPageController(LeaderService leaders, RosterQueries queries) {
        this.leaders = leaders;
        this.queries = queries;
    }

    @GetMapping
    String form(@PathVariable long id, @PathVariable long shiftId, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.leading(new RosterId(id), shiftId, actor));
        return page(new RosterId(id), shiftId, actor, model);
    }

    @PostMapping
    String replace(
            @PathVariable long id,
            @PathVariable long shiftId,
            @Valid @ModelAttribute("form") ReplaceLeader form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var roster = new RosterId(id);
        if (!FormErrors.accepted(errors, () -> leaders.replace(roster, shiftId, form, actor))) {
            return page(roster, shiftId, actor, model);
        }
        Notice.success("roster.notice.led").into(next);
        return "redirect:" + roster.link();
    }

    private String page(RosterId id, long shiftId, Actor actor, Model model) {
        var view = queries.view(id, actor);
        model.addAttribute("roster", view);
        model.addAttribute("shift", view.shift(shiftId));
        model.addAttribute("leaders", queries.people(id, Seat.LEADER, actor));
        return "duty/roster/leader";
    }
}
