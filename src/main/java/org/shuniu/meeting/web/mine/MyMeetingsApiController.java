package org.shuniu.meeting.web.mine;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.service.mine.MeetingCalendar;
import org.shuniu.meeting.service.mine.MineQueries;
import org.shuniu.meeting.service.mine.MyMeetings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own meetings for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/mine")
class MyMeetingsApiController {
    private final MineQueries queries;
    private final MeetingCalendar calendar;

    MyMeetingsApiController(MineQueries queries, MeetingCalendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping
    MyMeetings mine(@CurrentActor Actor actor) {
        return queries.mine(actor);
    }

    /** The path is told this once. */
    @PostMapping("/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    Link link(@CurrentActor Actor actor) {
        return new Link("/meeting-calendar/" + calendar.make(actor) + ".ics");
    }

    record Link(String path) {}

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@CurrentActor Actor actor) {
        calendar.revoke(actor);
    }
}
