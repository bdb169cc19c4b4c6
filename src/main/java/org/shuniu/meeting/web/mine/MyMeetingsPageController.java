package org.shuniu.meeting.web.mine;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.service.mine.MeetingCalendar;
import org.shuniu.meeting.service.mine.MineQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own meetings: today, this week, later; and the link for one's own calendar. */
@PageController
@RequestMapping("/meetings/mine")
class MyMeetingsPageController {
    private final MineQueries queries;
    private final MeetingCalendar calendar;

    MyMeetingsPageController(MineQueries queries, MeetingCalendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping
    String mine(@CurrentActor Actor actor, Model model) {
        model.addAttribute("mine", queries.mine(actor));
        model.addAttribute("linkedSince", calendar.since(actor).orElse(null));
        return "meeting/mine/list";
    }

    /** The address is shown once, on the page that follows. */
    @PostMapping("/calendar")
    String link(@CurrentActor Actor actor, RedirectAttributes next) {
        String secret = calendar.make(actor);
        next.addFlashAttribute(
                "calendarAddress",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/meeting-calendar/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        Notice.success("meeting.mine.notice.linked").into(next);
        return "redirect:/meetings/mine";
    }

    @PostMapping("/calendar/revocation")
    String revoke(@CurrentActor Actor actor, RedirectAttributes next) {
        calendar.revoke(actor);
        Notice.success("meeting.mine.notice.revoked").into(next);
        return "redirect:/meetings/mine";
    }

    @Configuration("myMeetingsMenu")
    static class Menu {
        @Bean
        NavEntry myMeetingsEntry() {
            return new NavEntry("meeting.mine.menu", "/meetings/mine", "calendar-check", 80, Set.of())
                    .under("meeting.menu.group");
        }
    }
}
