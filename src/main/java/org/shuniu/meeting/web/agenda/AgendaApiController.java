package org.shuniu.meeting.web.agenda;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.AgendaView;
import org.shuniu.meeting.service.agenda.DecideSlot;
import org.shuniu.meeting.service.agenda.DescribeSlot;
import org.shuniu.meeting.service.agenda.MoveSlot;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The agenda for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id}/agenda")
class AgendaApiController {
    private final AgendaService agenda;
    private final AgendaQueries queries;

    AgendaApiController(AgendaService agenda, AgendaQueries queries) {
        this.agenda = agenda;
        this.queries = queries;
    }

    @GetMapping
    AgendaView agenda(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new MeetingId(id), actor);
    }

    /** Topics that may be put on it. */
    @GetMapping("/topics")
    List<AgendaQueries.Waiting> waiting(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.waiting(new MeetingId(id), actor);
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    AgendaView add(@PathVariable long id, @Valid @RequestBody DescribeSlot command, @CurrentActor Actor actor) {
        agenda.add(new MeetingId(id), command, actor);
        return agenda(id, actor);
    }

    @PutMapping("/items/{item}")
    AgendaView edit(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @RequestBody DescribeSlot command,
            @CurrentActor Actor actor) {
        agenda.edit(new MeetingId(id), item, command, actor);
        return agenda(id, actor);
    }

    @PostMapping("/items/{item}/{noun:up|down|removal}")
    AgendaView move(
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable String noun,
            @Valid @RequestBody MoveSlot command,
            @CurrentActor Actor actor) {
        var meeting = new MeetingId(id);
        switch (noun) {
            case "up" -> agenda.up(meeting, item, command, actor);
            case "down" -> agenda.down(meeting, item, command, actor);
            default -> agenda.remove(meeting, item, command, actor);
        }
        return agenda(id, actor);
    }

    @PostMapping("/items/{item}/outcome")
    AgendaView decide(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @RequestBody DecideSlot command,
            @CurrentActor Actor actor) {
        agenda.decide(new MeetingId(id), item, command, actor);
        return agenda(id, actor);
    }
}
