package org.shuniu.calendar.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.service.AddLocalHoliday;
import org.shuniu.calendar.service.CalendarQueries;
import org.shuniu.calendar.service.CalendarService;
import org.shuniu.calendar.service.CountDue;
import org.shuniu.calendar.service.DueView;
import org.shuniu.calendar.service.LoadYear;
import org.shuniu.calendar.service.ReadingView;
import org.shuniu.calendar.service.YearView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/calendar")
class CalendarApiController {
    private final CalendarQueries queries;
    private final CalendarService calendar;

    CalendarApiController(CalendarQueries queries, CalendarService calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping("/due")
    DueView due(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate start,
            @RequestParam(required = false) @Nullable Integer workingDays,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(required = false) @Nullable Integer months) {
        return queries.due(new CountDue(start, workingDays, days, months));
    }

    @GetMapping("/{year:\\d{4}}")
    YearView year(@PathVariable int year) {
        return queries.year(year);
    }

    /** The body is the notice itself (text/plain), or JSON: {@code {"text": "…"}} or the holiday-cn form. */
    @PostMapping(
            path = "/readings",
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ReadingView read(@RequestBody String notice, @CurrentActor Actor actor) {
        return queries.read(notice, actor);
    }

    @PostMapping(
            path = "/years",
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    YearView load(@RequestBody String notice, @CurrentActor Actor actor) {
        return queries.year(calendar.loadYear(new LoadYear(notice, null), actor));
    }

    @PostMapping("/local-holidays")
    @ResponseStatus(HttpStatus.CREATED)
    void addLocalHoliday(@Valid @RequestBody AddLocalHoliday holiday, @CurrentActor Actor actor) {
        calendar.addLocalHoliday(holiday, actor);
    }

    @DeleteMapping("/local-holidays/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeLocalHoliday(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @CurrentActor Actor actor) {
        calendar.removeLocalHoliday(day, actor);
    }
}
