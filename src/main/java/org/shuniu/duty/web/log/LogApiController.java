package org.shuniu.duty.web.log;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogFilter;
import org.shuniu.duty.service.log.LogListQueries;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.log.LogRow;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.LogView;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.duty.service.log.TakeEntry;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duty log for programs. */
@ApiController
@RequestMapping("/api/v1/duty-log")
class LogApiController {
    private final LogService log;
    private final LogQueries queries;
    private final LogListQueries list;

    LogApiController(LogService log, LogQueries queries, LogListQueries list) {
        this.log = log;
        this.queries = queries;
        this.list = list;
    }

    @GetMapping
    PageOf<LogRow> page(
            @ModelAttribute LogFilter filter, @RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    ResponseEntity<LogView> record(@Valid @RequestBody RecordEntry command, @CurrentActor Actor actor) {
        var id = log.record(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/duty-log/" + id.value()))
                .body(queries.view(id, actor));
    }

    @GetMapping("/{id}")
    LogView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new LogEntryId(id), actor);
    }

    /** Persons who may take it. */
    @GetMapping("/{id}/takers")
    List<LogQueries.Person> takers(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.takers(new LogEntryId(id), actor);
    }

    @PostMapping("/{id}/{noun:" + LogPageController.NOUNS + "}")
    LogView add(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody AddNote command,
            @CurrentActor Actor actor) {
        var action = LogAction.named(noun).orElseThrow(NotFoundException::new);
        log.add(new LogEntryId(id), action, command, actor);
        return queries.view(new LogEntryId(id), actor);
    }

    @PostMapping("/{id}/taker")
    LogView take(@PathVariable long id, @Valid @RequestBody TakeEntry command, @CurrentActor Actor actor) {
        log.take(new LogEntryId(id), command, actor);
        return queries.view(new LogEntryId(id), actor);
    }
}
