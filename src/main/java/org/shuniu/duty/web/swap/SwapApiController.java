package org.shuniu.duty.web.swap;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.service.ical.CalendarLinks;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.duty.service.swap.read.OwnShift;
import org.shuniu.duty.service.swap.read.OwnShifts;
import org.shuniu.duty.service.swap.read.SwapQueries;
import org.shuniu.duty.service.swap.read.SwapRow;
import org.shuniu.duty.service.swap.read.SwapView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Swaps, one's own shifts and one's calendar link for programs. */
@ApiController
@RequestMapping("/api/v1/shift-swaps")
class SwapApiController {
    private static final int MOST = 60;

    private final SwapService swaps;
    private final SwapSteps steps;
    private final SwapQueries queries;
    private final OwnShifts shifts;
    private final CalendarLinks links;
    private final OfficeTime time;

    SwapApiController(
            SwapService swaps,
            SwapSteps steps,
            SwapQueries queries,
            OwnShifts shifts,
            CalendarLinks links,
            OfficeTime time) {
        this.swaps = swaps;
        this.steps = steps;
        this.queries = queries;
        this.shifts = shifts;
        this.links = links;
        this.time = time;
    }

    @GetMapping
    List<SwapRow> list(@RequestParam(defaultValue = "true") boolean all, @CurrentActor Actor actor) {
        return queries.swaps(all, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SwapView ask(@Valid @RequestBody AskSwap command, @CurrentActor Actor actor) {
        return queries.view(swaps.ask(command, actor), actor);
    }

    @GetMapping("/{id:\\d+}")
    SwapView swap(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new ShiftSwapId(id), actor);
    }

    @PostMapping("/{id:\\d+}/{noun:" + SwapPageController.NOUNS + "}")
    SwapView answer(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody SaySwap command,
            @CurrentActor Actor actor) {
        steps.take(new ShiftSwapId(id), noun, command, actor);
        return queries.view(new ShiftSwapId(id), actor);
    }

    /** Own shifts that have not ended. */
    @GetMapping("/own-shifts")
    List<OwnShift> own(@CurrentActor Actor actor) {
        Instant now = time.now();
        return shifts.of(actor.personId(), now, MOST);
    }

    /** A new link to the own calendar; the secret is told only now. */
    @PostMapping("/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> link(@CurrentActor Actor actor) {
        return Map.of("path", "/duty-calendar/" + links.make(actor) + ".ics");
    }

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@CurrentActor Actor actor) {
        links.revoke(actor);
    }
}
