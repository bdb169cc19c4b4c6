package org.shuniu.numbering.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.service.ChangeEntry;
import org.shuniu.numbering.service.RegisterView;
import org.shuniu.numbering.service.ReserveNumbers;
import org.shuniu.numbering.service.SeriesQueries;
import org.shuniu.numbering.service.SeriesRow;
import org.shuniu.numbering.service.SeriesService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/number-series")
class NumberSeriesApiController {
    private final SeriesQueries queries;
    private final SeriesService series;

    NumberSeriesApiController(SeriesQueries queries, SeriesService series) {
        this.queries = queries;
        this.series = series;
    }

    @GetMapping
    List<SeriesRow> list(@CurrentActor Actor actor) {
        return queries.list(actor);
    }

    @GetMapping("/{id}")
    SeriesRow series(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor) {
        return queries.series(id, year, actor);
    }

    @GetMapping("/{id}/entries")
    RegisterView entries(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.register(id, year, page, actor);
    }

    @PostMapping("/{id}/reservations")
    @ResponseStatus(HttpStatus.CREATED)
    List<DocumentNumber> reserve(
            @PathVariable long id, @Valid @RequestBody ReserveNumbers command, @CurrentActor Actor actor) {
        return series.reserve(id, command, actor);
    }

    @PostMapping("/{id}/entries/{entryId}/void")
    DocumentNumber makeVoid(
            @PathVariable long id,
            @PathVariable long entryId,
            @Valid @RequestBody ChangeEntry command,
            @CurrentActor Actor actor) {
        return series.makeVoid(id, entryId, command, actor);
    }

    @PostMapping("/{id}/entries/{entryId}/usage")
    DocumentNumber useOnPaper(
            @PathVariable long id,
            @PathVariable long entryId,
            @Valid @RequestBody ChangeEntry command,
            @CurrentActor Actor actor) {
        return series.useOnPaper(id, entryId, command, actor);
    }

    @PostMapping("/{id}/closure")
    SeriesRow close(@PathVariable long id, @Valid @RequestBody ChangeEntry command, @CurrentActor Actor actor) {
        series.close(id, command, actor);
        return queries.series(id, null, actor);
    }
}
