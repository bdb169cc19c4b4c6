package org.shuniu.meeting.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.service.figures.CalendarQueries;
import org.shuniu.meeting.service.figures.FigureQueries;
import org.shuniu.meeting.service.figures.MeetingFigures;
import org.shuniu.meeting.service.figures.YearCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calendar and figures for programs. */
@ApiController
@RequestMapping("/api/v1")
class FigureApiController {
    private final CalendarQueries calendars;
    private final FigureQueries figures;
    private final OfficeTime time;

    FigureApiController(CalendarQueries calendars, FigureQueries figures, OfficeTime time) {
        this.calendars = calendars;
        this.figures = figures;
        this.time = time;
    }

    @GetMapping("/meetings/calendar")
    YearCalendar calendar(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor) {
        return calendars.year(Years.asked(year, time), actor);
    }

    @GetMapping("/meeting-figures")
    MeetingFigures figures(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor) {
        return figures.figures(Years.asked(year, time), actor);
    }

    @GetMapping("/meeting-figures/rows")
    List<FigureQueries.Row> rows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long organId,
            @RequestParam(defaultValue = "false") boolean excepted,
            @CurrentActor Actor actor) {
        return figures.rows(Years.asked(year, time), organId, excepted, actor);
    }
}
