package org.shuniu.meeting.web.series;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.service.series.DescribeSeries;
import org.shuniu.meeting.service.series.EndSeries;
import org.shuniu.meeting.service.series.PrepareNext;
import org.shuniu.meeting.service.series.SeriesQueries;
import org.shuniu.meeting.service.series.SeriesRow;
import org.shuniu.meeting.service.series.SeriesService;
import org.shuniu.meeting.service.series.SeriesView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Meetings that come again, for programs. */
@ApiController
@RequestMapping("/api/v1/meeting-series")
class SeriesApiController {
    private final SeriesService series;
    private final SeriesQueries queries;

    SeriesApiController(SeriesService series, SeriesQueries queries) {
        this.series = series;
        this.queries = queries;
    }

    @GetMapping
    List<SeriesRow> list(@CurrentActor Actor actor) {
        return queries.rows(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SeriesView found(@Valid @RequestBody DescribeSeries command, @CurrentActor Actor actor) {
        return queries.view(series.found(command, actor), actor);
    }

    @GetMapping("/{id}")
    SeriesView series(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new MeetingSeriesId(id), actor);
    }

    @PutMapping("/{id}")
    SeriesView edit(@PathVariable long id, @Valid @RequestBody DescribeSeries command, @CurrentActor Actor actor) {
        series.edit(new MeetingSeriesId(id), command, actor);
        return series(id, actor);
    }

    @PostMapping("/{id}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    Prepared prepare(@PathVariable long id, @RequestBody PrepareNext command, @CurrentActor Actor actor) {
        return new Prepared(
                series.prepare(new MeetingSeriesId(id), command, actor).value());
    }

    record Prepared(long meetingId) {}

    @PostMapping("/{id}/end")
    SeriesView end(@PathVariable long id, @RequestBody EndSeries command, @CurrentActor Actor actor) {
        series.end(new MeetingSeriesId(id), command, actor);
        return series(id, actor);
    }
}
