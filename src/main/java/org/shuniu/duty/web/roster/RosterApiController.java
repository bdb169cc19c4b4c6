package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.MoveService;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.SlotService;
import org.shuniu.duty.service.roster.command.EditSlot;
import org.shuniu.duty.service.roster.command.GenerateRoster;
import org.shuniu.duty.service.roster.command.MoveOfficer;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.duty.service.roster.read.RosterFilter;
import org.shuniu.duty.service.roster.read.RosterListQueries;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.duty.service.roster.read.RosterRow;
import org.shuniu.duty.service.roster.read.RosterView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Rosters for programs. */
@ApiController
@RequestMapping("/api/v1/rosters")
class RosterApiController {
    private final RosterService rosters;
    private final RosterSteps steps;
    private final SlotService slots;
    private final MoveService moves;
    private final RosterListQueries lists;
    private final RosterQueries queries;

    RosterApiController(
            RosterService rosters,
            RosterSteps steps,
            SlotService slots,
            MoveService moves,
            RosterListQueries lists,
            RosterQueries queries) {
        this.rosters = rosters;
        this.steps = steps;
        this.slots = slots;
        this.moves = moves;
        this.lists = lists;
        this.queries = queries;
    }

    @GetMapping
    PageOf<RosterRow> list(
            @ModelAttribute RosterFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return lists.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RosterView generate(@Valid @RequestBody GenerateRoster command, @CurrentActor Actor actor) {
        return queries.view(rosters.generate(command, actor), actor);
    }

    @GetMapping("/{id}")
    RosterView roster(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new RosterId(id), actor);
    }

    @PostMapping("/{id}/{noun:generation|submission|return|publication}")
    RosterView step(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody SayRoster command,
            @CurrentActor Actor actor) {
        steps.take(new RosterId(id), noun, command, actor);
        return queries.view(new RosterId(id), actor);
    }

    @PostMapping("/{id}/slots")
    @ResponseStatus(HttpStatus.CREATED)
    RosterView add(@PathVariable long id, @Valid @RequestBody EditSlot command, @CurrentActor Actor actor) {
        slots.add(new RosterId(id), command, actor);
        return queries.view(new RosterId(id), actor);
    }

    /** An officer goes to another shift, or changes places with a colleague there. */
    @PostMapping("/{id}/slots/moves")
    RosterView move(@PathVariable long id, @Valid @RequestBody MoveOfficer command, @CurrentActor Actor actor) {
        moves.move(new RosterId(id), command, actor);
        return queries.view(new RosterId(id), actor);
    }

    @PutMapping("/{id}/slots/{shiftId}")
    RosterView edit(
            @PathVariable long id,
            @PathVariable long shiftId,
            @Valid @RequestBody EditSlot command,
            @CurrentActor Actor actor) {
        slots.edit(new RosterId(id), shiftId, command, actor);
        return queries.view(new RosterId(id), actor);
    }

    @DeleteMapping("/{id}/slots/{shiftId}")
    RosterView remove(
            @PathVariable long id, @PathVariable long shiftId, @RequestParam int version, @CurrentActor Actor actor) {
        slots.remove(new RosterId(id), shiftId, SayRoster.of(null, version), actor);
        return queries.view(new RosterId(id), actor);
    }
}
