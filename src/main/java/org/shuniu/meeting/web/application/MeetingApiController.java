package org.shuniu.meeting.web.application;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.command.ConveneMeeting;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.application.read.MeetingFilter;
import org.shuniu.meeting.service.application.read.MeetingListQueries;
import org.shuniu.meeting.service.application.read.MeetingRow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Meetings for programs: the list, applications, what the rules say, and the unit's own steps. */
@ApiController
@RequestMapping("/api/v1/meetings")
class MeetingApiController {
    private final ApplicationService meetings;
    private final MeetingSteps steps;
    private final ApplicationQueries queries;
    private final MeetingListQueries lists;
    private final MeetingAnswers answers;

    MeetingApiController(
            ApplicationService meetings,
            MeetingSteps steps,
            ApplicationQueries queries,
            MeetingListQueries lists,
            MeetingAnswers answers) {
        this.meetings = meetings;
        this.steps = steps;
        this.queries = queries;
        this.lists = lists;
        this.answers = answers;
    }

    @GetMapping
    PageOf<MeetingRow> list(
            @ModelAttribute MeetingFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return lists.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeetingAnswers.Answer draft(@Valid @RequestBody DraftMeeting command, @CurrentActor Actor actor) {
        return answers.of(meetings.draft(command, actor), actor);
    }

    /** What the rules say of an application that is not kept, or of a changed one. */
    @PostMapping("/check")
    List<MeetingAnswers.Rule> check(
            @RequestBody DraftMeeting command,
            @RequestParam(required = false) @Nullable Long id,
            @CurrentActor Actor actor) {
        return answers.rules(queries.check(command, id == null ? null : new MeetingId(id), actor));
    }

    @GetMapping("/{id:\\d+}")
    MeetingAnswers.Answer meeting(@PathVariable long id, @CurrentActor Actor actor) {
        return answers.of(new MeetingId(id), actor);
    }

    @PutMapping("/{id:\\d+}")
    MeetingAnswers.Answer edit(
            @PathVariable long id, @Valid @RequestBody DraftMeeting command, @CurrentActor Actor actor) {
        meetings.edit(new MeetingId(id), command, actor);
        return answers.of(new MeetingId(id), actor);
    }

    @PostMapping("/{id:\\d+}/{noun:submission|discard}")
    MeetingAnswers.Answer take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody TakeStep command,
            @CurrentActor Actor actor) {
        steps.take(new MeetingId(id), noun, command, actor);
        return answers.of(new MeetingId(id), actor);
    }

    @PostMapping("/{id:\\d+}/convening")
    MeetingAnswers.Answer convene(
            @PathVariable long id, @Valid @RequestBody ConveneMeeting command, @CurrentActor Actor actor) {
        steps.submissions().convene(new MeetingId(id), command, actor);
        return answers.of(new MeetingId(id), actor);
    }
}
