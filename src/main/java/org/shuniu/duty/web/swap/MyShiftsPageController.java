package org.shuniu.duty.web.swap;

import java.util.Set;
import org.shuniu.duty.service.ical.CalendarLinks;
import org.shuniu.duty.service.swap.read.OwnShifts;
import org.shuniu.duty.service.swap.read.SwapQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own shifts, the swaps that concern one, and the link for one's own calendar. */
@PageController
@RequestMapping("/my-shifts")
class MyShiftsPageController {
    private static final int MOST = 60;

    private final OwnShifts shifts;
    private final SwapQueries swaps;
    private final CalendarLinks links;
    private final OfficeTime time;

    MyShiftsPageController(OwnShifts shifts, SwapQueries swaps, CalendarLinks links, OfficeTime time) {
        this.shifts = shifts;
        this.swaps = swaps;
        this.links = links;
        this.time = time;
    }

    @GetMapping
    String mine(@CurrentActor Actor actor, Model model) {
        var now = time.now();
        model.addAttribute("now", now);
        model.addAttribute("shifts", shifts.of(actor.personId(), now, MOST));
        model.addAttribute("swaps", swaps.swaps(false, actor));
        model.addAttribute("linkedSince", links.since(actor).orElse(null));
        return "duty/swap/mine";
    }

    /** The address is shown once, on the page that follows. */
    @PostMapping("/calendar")
    String link(@CurrentActor Actor actor, RedirectAttributes next) {
        String secret = links.make(actor);
        next.addFlashAttribute(
                "calendarAddress",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/duty-calendar/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        Notice.success("roster.notice.linked").into(next);
        return "redirect:/my-shifts";
    }

    @PostMapping("/calendar/revocation")
    String revoke(@CurrentActor Actor actor, RedirectAttributes next) {
        links.revoke(actor);
        Notice.success("roster.notice.revoked").into(next);
        return "redirect:/my-shifts";
    }

    @Configuration("myShiftsMenu")
    static class Menu {
        @Bean
        NavEntry myShiftsEntry() {
            return new NavEntry(
                            "roster.mine",
                            "/my-shifts",
                            "person-check",
                            65,
                            Set.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.LEADER, Role.SECRETARY))
                    .under("duty.menu.group");
        }
    }
}
