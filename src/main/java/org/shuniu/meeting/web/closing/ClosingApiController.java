package org.shuniu.meeting.web.closing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.closing.CloseMeeting;
import org.shuniu.meeting.service.closing.ClosingQueries;
import org.shuniu.meeting.service.closing.ClosingService;
import org.shuniu.meeting.service.closing.RecordCost;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Costs, checklist and file of a meeting, for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id}")
class ClosingApiController {
    private final ClosingService closing;
    private final ClosingQueries queries;
    private final ArchivePackage archive;

    ClosingApiController(ClosingService closing, ClosingQueries queries, ArchivePackage archive) {
        this.closing = closing;
        this.queries = queries;
        this.archive = archive;
    }

    @GetMapping("/closing")
    ClosingQueries.View checklist(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new MeetingId(id), actor);
    }

    @PutMapping("/cost")
    ClosingQueries.View state(
            @PathVariable long id, @Valid @RequestBody RecordCost command, @CurrentActor Actor actor) {
        closing.state(new MeetingId(id), command, actor);
        return checklist(id, actor);
    }

    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable long id, @Valid @RequestBody CloseMeeting command, @CurrentActor Actor actor) {
        closing.close(new MeetingId(id), command, actor);
    }

    @GetMapping("/archive.zip")
    void archive(@PathVariable long id, @CurrentActor Actor actor, HttpServletResponse response) throws IOException {
        ArchiveFile.send(new MeetingId(id), archive.of(new MeetingId(id), actor), response);
    }
}
