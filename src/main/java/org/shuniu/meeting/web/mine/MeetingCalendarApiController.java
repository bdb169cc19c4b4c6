package org.shuniu.meeting.web.mine;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.mine.MeetingCalendar;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting as a calendar, for programs. */
@ApiController
class MeetingCalendarApiController {
    private final MeetingCalendar calendar;

    MeetingCalendarApiController(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/api/v1/meetings/{id:\\d+}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable long id, @CurrentActor Actor actor) {
        return CalendarFile.named("meeting-" + id + ".ics", calendar.one(new MeetingId(id), actor));
    }
}
