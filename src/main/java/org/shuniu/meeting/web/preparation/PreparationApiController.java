package org.shuniu.meeting.web.preparation;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.preparation.AddBriefing;
import org.shuniu.meeting.service.preparation.AddItem;
import org.shuniu.meeting.service.preparation.PreparationService;
import org.shuniu.meeting.service.preparation.PreparationView;
import org.shuniu.meeting.service.preparation.TickItem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The checklist for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}/preparation")
class PreparationApiController {
    private final PreparationService preparation;

    PreparationApiController(PreparationService preparation) {
        this.preparation = preparation;
    }

    @GetMapping
    PreparationView show(@PathVariable long id, @CurrentActor Actor actor) {
        return preparation.view(new MeetingId(id), actor);
    }

    @PostMapping("/ticks")
    PreparationView tick(@PathVariable long id, @RequestBody TickItem command, @CurrentActor Actor actor) {
        preparation.tick(new MeetingId(id), command, actor);
        return preparation.view(new MeetingId(id), actor);
    }

    @PostMapping("/items")
    PreparationView add(@PathVariable long id, @Valid @RequestBody AddItem command, @CurrentActor Actor actor) {
        preparation.add(new MeetingId(id), command, actor);
        return preparation.view(new MeetingId(id), actor);
    }

    @PostMapping("/briefings")
    PreparationView brief(@PathVariable long id, @Valid @RequestBody AddBriefing command, @CurrentActor Actor actor) {
        preparation.brief(new MeetingId(id), command, actor);
        return preparation.view(new MeetingId(id), actor);
    }
}
