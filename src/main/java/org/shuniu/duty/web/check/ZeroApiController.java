package org.shuniu.duty.web.check;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.duty.service.check.PeriodRow;
import org.shuniu.duty.service.check.PeriodService;
import org.shuniu.duty.service.check.SetPeriod;
import org.shuniu.duty.service.check.SubmitZero;
import org.shuniu.duty.service.check.ZeroDue;
import org.shuniu.duty.service.check.ZeroQueries;
import org.shuniu.duty.service.check.ZeroRow;
import org.shuniu.duty.service.check.ZeroService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Zero reports and their times for programs. */
@ApiController
@RequestMapping("/api/v1/zero-reports")
class ZeroApiController {
    private final ZeroService zeros;
    private final ZeroQueries queries;
    private final PeriodService periods;

    ZeroApiController(ZeroService zeros, ZeroQueries queries, PeriodService periods) {
        this.zeros = zeros;
        this.queries = queries;
        this.periods = periods;
    }

    @GetMapping
    PageOf<ZeroRow> page(
            @RequestParam(defaultValue = "false") boolean missed,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(missed, actor, PageOf.number(page));
    }

    /** What the own rooms have still to report today. */
    @GetMapping("/owed")
    List<ZeroDue> owed(@CurrentActor Actor actor) {
        return queries.owed(actor);
    }

    @PostMapping
    ResponseEntity<ZeroQueries.One> submit(@Valid @RequestBody SubmitZero command, @CurrentActor Actor actor) {
        var id = zeros.submit(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/zero-reports/" + id.value()))
                .body(queries.view(id, actor));
    }

    @GetMapping("/{id}")
    ZeroQueries.One one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new ZeroReportId(id), actor);
    }

    @GetMapping("/periods")
    List<PeriodRow> periods(@CurrentActor Actor actor) {
        return queries.periods(actor);
    }

    @PostMapping("/periods")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> set(@Valid @RequestBody SetPeriod command, @CurrentActor Actor actor) {
        return Map.of("id", periods.set(command, actor));
    }

    @PostMapping("/periods/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, @RequestParam int version, @CurrentActor Actor actor) {
        periods.end(id, version, actor);
    }
}
