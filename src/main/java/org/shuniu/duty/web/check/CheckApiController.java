package org.shuniu.duty.web.check;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.check.CheckStatus;
import org.shuniu.duty.service.check.AnswerCheck;
import org.shuniu.duty.service.check.CheckQueries;
import org.shuniu.duty.service.check.CheckRow;
import org.shuniu.duty.service.check.CheckService;
import org.shuniu.duty.service.check.CheckView;
import org.shuniu.duty.service.check.StartCheck;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Contact tests and spot checks for programs. */
@ApiController
@RequestMapping("/api/v1/duty-checks")
class CheckApiController {
    private final CheckService checks;
    private final CheckQueries queries;

    CheckApiController(CheckService checks, CheckQueries queries) {
        this.checks = checks;
        this.queries = queries;
    }

    @GetMapping
    PageOf<CheckRow> page(
            @RequestParam(required = false) @Nullable CheckStatus status,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(status, actor, PageOf.number(page));
    }

    /** Rooms that may be called. */
    @GetMapping("/rooms")
    List<WatchQueries.RoomCard> rooms(@CurrentActor Actor actor) {
        return queries.below(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<CheckView> start(@Valid @RequestBody StartCheck command, @CurrentActor Actor actor) {
        return checks.start(command, actor).stream()
                .map(id -> queries.view(id, actor))
                .toList();
    }

    @GetMapping("/{id}")
    CheckView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new DutyCheckId(id), actor);
    }

    @PostMapping("/{id}/answer")
    CheckView answer(@PathVariable long id, @Valid @RequestBody AnswerCheck command, @CurrentActor Actor actor) {
        checks.answer(new DutyCheckId(id), command, actor);
        return queries.view(new DutyCheckId(id), actor);
    }

    @PostMapping("/{id}/record")
    CheckView record(@PathVariable long id, @Valid @RequestBody AnswerCheck command, @CurrentActor Actor actor) {
        checks.record(new DutyCheckId(id), command, actor);
        return queries.view(new DutyCheckId(id), actor);
    }
}
