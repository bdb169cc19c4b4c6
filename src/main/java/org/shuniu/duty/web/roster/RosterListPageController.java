package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.roster.RosterStatus;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.read.RosterFilter;
import org.shuniu.duty.service.roster.read.RosterListQueries;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rosters that the reader may know of, and a new one. */
@PageController
@RequestMapping("/rosters")
class RosterListPageController {
    private final RosterListQueries lists;
    private final RosterQueries queries;
    private final RosterService rosters;
    private final OfficeTime time;

    RosterListPageController(RosterListQueries lists, RosterQueries queries, RosterService rosters, OfficeTime time) {
        this.lists = lists;
        this.queries = queries;
        this.rosters = rosters;
        this.time = time;
    }

    @GetMapping
    String rosters(
            @ModelAttribute("filter") RosterFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", lists.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute(
                "statuses",
                Arrays.stream(RosterStatus.values())
                        .map(status -> Option.key(status.name(), "roster.status." + status))
                        .toList());
        model.addAttribute("makes", !queries.ownRooms(actor).isEmpty());
        return "duty/roster/list";
    }

    /** For next month unless told otherwise. */
    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        var rooms = queries.ownRooms(actor);
        Long first = rooms.isEmpty() ? null : Long.valueOf(rooms.get(0).value());
        model.addAttribute("form", new RosterForm(first, time.month().plusMonths(1), Rotation.PEOPLE));
        return form(actor, model);
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("rooms", queries.ownRooms(actor));
        model.addAttribute("rotations", RosterScreen.rotations());
        return "duty/roster/new";
    }

    @PostMapping
    String generate(
            @Valid @ModelAttribute("form") GenerateRoster form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = rosters.generate(form, actor);
                Notice.success("roster.notice.generated").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form(actor, model);
    }

    @Configuration("rosterMenu")
    static class Menu {
        @Bean
        NavEntry rostersEntry() {
            return new NavEntry(
                            "roster.menu",
                            "/rosters",
                            "calendar-event",
                            66,
                            Set.of(
                                    Role.DUTY_OFFICER,
                                    Role.DUTY_DIRECTOR,
                                    Role.DUTY_ASSESSOR,
                                    Role.EMERGENCY_SIGNER,
                                    Role.LEADER,
                                    Role.SECRETARY,
                                    Role.PRINCIPAL))
                    .under("duty.menu.group");
        }
    }
}
