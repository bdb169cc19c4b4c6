package org.shuniu.meeting.web.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.service.figures.CalendarQueries;
import org.shuniu.meeting.service.figures.FigureQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of a year, the figures, and the meetings behind them. */
@PageController
class FigurePageController {
    private final CalendarQueries calendars;
    private final FigureQueries figures;
    private final OfficeTime time;

    FigurePageController(CalendarQueries calendars, FigureQueries figures, OfficeTime time) {
        this.calendars = calendars;
        this.figures = figures;
        this.time = time;
    }

    @GetMapping("/meetings/calendar")
    String calendar(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor, Model model) {
        model.addAttribute("calendar", calendars.year(Years.asked(year, time), actor));
        return "meeting/figures/calendar";
    }

    @GetMapping("/meeting-figures")
    String figures(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor, Model model) {
        model.addAttribute("figures", figures.figures(Years.asked(year, time), actor));
        return "meeting/figures/figures";
    }

    @GetMapping("/meeting-figures/rows")
    String rows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long organId,
            @RequestParam(defaultValue = "false") boolean excepted,
            @CurrentActor Actor actor,
            Model model) {
        int asked = Years.asked(year, time);
        model.addAttribute("year", asked);
        model.addAttribute("excepted", excepted);
        model.addAttribute("rows", figures.rows(asked, organId, excepted, actor));
        return "meeting/figures/rows";
    }

    @Configuration("meetingFiguresMenu")
    static class Menu {
        @Bean
        NavEntry meetingFiguresEntry() {
            return new NavEntry(
                            "meeting.menu.figures",
                            "/meeting-figures",
                            "bar-chart",
                            82,
                            Set.of(Role.MEETING_OFFICER, Role.SECRETARY, Role.LEADER, Role.PRINCIPAL))
                    .under("meeting.menu.group");
        }
    }
}
